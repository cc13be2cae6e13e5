import type { FoundNote } from '../claims/note-draft.ts';
import type { TextUnit } from '../findings/unit.ts';
import { definedByBold, definedByForm } from './defined-by-form.ts';
import type { Definition } from './definition.ts';
import { isKeyOfValue, isParameter } from './parameters.ts';
import { singular } from './term.ts';

/** What the sentences of one list, or of the running text under one heading, say about each other. */
export interface SiblingGroup {
  /** Those that have the form of a definition. */
  readonly forms: readonly Definition[];
  /** How many open with a bold term and nothing between it and the words. */
  readonly boldOpeners: number;
  /** They explain the keys of a command's values: `type` beside `--mount type=bind`. */
  readonly keysOfValues: boolean;
  /** A term of theirs stands as a word in a command near them. */
  readonly parameters: boolean;
}

/** What is known of a sentence by the others of its note. */
export interface Siblings {
  /** What the sentence's own list or section says. */
  of(unit: TextUnit): SiblingGroup;
  /** True where another sentence or heading of the note names the term too. */
  recurs(term: string): boolean;
}

/** Gives, for each sentence, what is known of its own list or section; each group is read once. */
export function groupSiblings(units: readonly TextUnit[], draft: FoundNote): Siblings {
  const key = (u: TextUnit): string =>
    `${u.block.items.at(-1)?.list ?? 'text'} ${u.block.headings.at(-1)?.from ?? 0}`;
  const groups = Map.groupBy(units, key);
  const read = new Map<string, SiblingGroup>();
  let counts: ReadonlyMap<string, number> | undefined;
  return {
    of(unit) {
      const name = key(unit);
      const group = read.get(name) ?? readGroup(groups.get(name) ?? [], draft);
      read.set(name, group);
      return group;
    },
    recurs(term) {
      counts ??= countWords(draft);
      return wordsOf(term).every((word) => (counts?.get(word) ?? 0) > 1);
    },
  };
}

/** In how many sentences and headings of a note each word stands. */
function countWords(draft: FoundNote): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const unit of draft.units) {
    const text =
      unit.kind === 'text' ? unit.statement.text : unit.kind === 'heading' ? unit.block.title.text : '';
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const wordsOf = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(singular);

function readGroup(units: readonly TextUnit[], draft: FoundNote): SiblingGroup {
  const forms = units.flatMap((u) => definedByForm(u.statement, u.block.items.length > 0) ?? []);
  const some = (test: typeof isParameter): boolean =>
    forms.some((f) => test(f.term, f.statement.line, draft));
  return {
    forms,
    boldOpeners: units.filter((u) => definedByBold(u.statement) !== undefined).length,
    keysOfValues: some(isKeyOfValue),
    parameters: some(isParameter),
  };
}
