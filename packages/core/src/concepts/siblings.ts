import type { FoundNote } from '../claims/note-draft.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { definedByBold, definedByForm, isAllCode, type NamedLine, namedLine } from './defined-by-form.ts';
import { isKeyOfValue, isParameter } from './parameters.ts';
import { singular, termId } from './term.ts';

/** What the lines of one list, or of the running text under one heading, say about each other. */
export interface SiblingGroup {
  /** Those that have the form of a definition. */
  readonly forms: readonly { readonly line: NamedLine; readonly unit: TextUnit }[];
  /** How many open with a bold term and nothing between it and the words. */
  readonly boldOpeners: number;
  /** How many show commands. */
  readonly commands: number;
  /** How many are a name and a colon and nothing else. */
  readonly bareLabels: number;
  /** One of them is a label of what is said of commands. */
  readonly besideLabel: boolean;
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
  /** True for a name that stands before commands, or in several sections over what is said of them: "Meaning: …". */
  headsCommands(term: string): boolean;
}

const groupOf = (u: TextUnit): string =>
  `${u.block.items.at(-1)?.list ?? 'text'} ${u.block.headings.at(-1)?.from ?? 0}`;

const showsCommand = ({ findings }: Unit): boolean => findings.some(({ role }) => role === 'entry');

/** Gives, for each sentence, what is known of its own list or section; each group is read once. */
export function groupSiblings(units: readonly TextUnit[], draft: FoundNote): Siblings {
  const groups = Map.groupBy(units, groupOf);
  const read = new Map<string, SiblingGroup>();
  const all = draft.units.filter((unit): unit is TextUnit => unit.kind === 'text');
  let around: ReadonlyMap<string, readonly TextUnit[]> | undefined;
  let counts: ReadonlyMap<string, number> | undefined;
  let heads: ReadonlySet<string> | undefined;
  return {
    of(unit) {
      const name = groupOf(unit);
      around ??= Map.groupBy(all, groupOf);
      heads ??= headsOfCommands(draft, all);
      const group = read.get(name) ?? readGroup(groups.get(name) ?? [], around.get(name) ?? [], heads, draft);
      read.set(name, group);
      return group;
    },
    recurs(term) {
      counts ??= countWords(draft);
      return wordsOf(term).every((word) => (counts?.get(word) ?? 0) > 1);
    },
    headsCommands(term) {
      heads ??= headsOfCommands(draft, all);
      return heads.has(termId(term));
    },
  };
}

/** The names before commands, and those that stand in several sections with commands: a thing is explained once. */
function headsOfCommands(draft: FoundNote, units: readonly TextUnit[]): ReadonlySet<string> {
  const lines = units.flatMap((unit) => {
    const line = namedLine(unit.statement, unit.block.items.length > 0);
    const typed = showsCommand(unit) || (line !== undefined && isAllCode(line));
    return line === undefined ? [] : [{ id: termId(line.term), section: sectionOf(unit), typed }];
  });
  const sections = new Set([
    ...draft.units.filter(showsCommand).map(sectionOf),
    ...lines.filter(({ typed }) => typed).map(({ section }) => section),
  ]);
  const heads = new Set(lines.filter(({ typed }) => typed).map(({ id }) => id));
  const within = lines.filter(({ section }) => sections.has(section));
  for (const [id, places] of Map.groupBy(within, (line) => line.id))
    if (new Set(places.map(({ section }) => section)).size > 1) heads.add(id);
  return heads;
}

const sectionOf = ({ block }: Unit): number | undefined => block.headings.at(-1)?.from;

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

function readGroup(
  units: readonly TextUnit[],
  around: readonly TextUnit[],
  heads: ReadonlySet<string>,
  draft: FoundNote,
): SiblingGroup {
  const forms = units.flatMap((unit) => {
    const line = definedByForm(unit.statement, unit.block.items.length > 0);
    return line === undefined ? [] : [{ line, unit }];
  });
  const some = (test: typeof isParameter): boolean =>
    forms.some(({ line }) => test(line.term, line.statement.line, draft));
  return {
    forms,
    boldOpeners: units.filter((u) => definedByBold(u.statement) !== undefined).length,
    commands: around.filter(showsCommand).length,
    bareLabels: around.filter((u) => !showsCommand(u) && /[:：]$/.test(u.statement.text)).length,
    besideLabel: around.some((u) => !showsCommand(u) && isHead(u, heads)),
    keysOfValues: some(isKeyOfValue),
    parameters: some(isParameter),
  };
}

const isHead = ({ statement, block }: TextUnit, heads: ReadonlySet<string>): boolean => {
  const line = namedLine(statement, block.items.length > 0);
  return line !== undefined && heads.has(termId(line.term));
};
