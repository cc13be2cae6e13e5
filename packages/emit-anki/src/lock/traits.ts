import { type CommandLine, readLine } from './command-line.ts';
import { type KnownNote, keyWithoutNumber, tagOf } from './known-note.ts';
import { commonShare } from './likeness.ts';
import { isSameLine } from './same-line.ts';

/** What an old and a new note have in common. */
export interface Trait {
  /** The value that both have; absent where a note has none. Only notes of one type are compared: Anki keeps a note's type. */
  readonly of: (note: KnownNote) => string | undefined;
  /** Whether two that have it are one indeed. */
  readonly fits?: (old: KnownNote, now: KnownNote) => boolean;
  /** Only for new notes whose key the lock does not have. */
  readonly underNewKey?: true;
  /** Whoever has it is the same to a learner, so that several are taken in their order. */
  readonly alike?: true;
  /** It is sure enough to bring back a note that was retired. */
  readonly revives?: true;
}

/** The least share of common words that makes two questions with one answer the same one. */
const ALIKE = 0.5;

/** The line of a command, up to placeholders and what stands in their places. */
const LINE: Trait = { of: lineFrame, fits: haveSameLine };

/** By what a note is known again, surest first: of those that only one old and one new note have. */
export const TRAITS: readonly Trait[] = [
  { of: ({ key, prompt }) => JSON.stringify([key, prompt]), revives: true },
  { of: ({ prompt, answer, group }) => JSON.stringify([prompt, answer, group]), revives: true },
  { of: ({ prompt, answer }) => JSON.stringify([prompt, answer]), alike: true, revives: true },
  // Of the rows that one note became, the one with its sentence goes on; so does a row whose key is spelled otherwise.
  { of: sentenceOfCommand, underNewKey: true },
  { of: keyWithoutNumber, revives: true },
  // A wrong command was corrected.
  { of: ({ prompt, group }) => JSON.stringify([prompt, group]) },
  { of: ({ prompt }) => prompt },
  { of: ownAnswer },
  LINE,
];

/** What is enough where several have it: then the most alike are one. */
export const RELATIONS: readonly Trait[] = [
  { of: ({ prompt }) => prompt },
  LINE,
  { of: ({ answer }) => answer, fits: (old, now) => commonShare(old.prompt, now.prompt) >= ALIKE },
  { of: programOf, fits: (old, now) => isRemark(old.answer, now.answer) },
];

/** What a command once had at its end and no shell reads: words behind a dash without a blank, or in another script. */
const REMARK = /^(?:\s+-\p{L}{4,}|\s*[^\p{ASCII}])/u;

/** True where an old command is the new one and a remark that was taken for a part of it. */
function isRemark(old: string, now: string): boolean {
  return old.startsWith(now) && REMARK.test(old.slice(now.length));
}

function programOf({ type, answer }: KnownNote): string | undefined {
  return type === 'concept' ? undefined : answer.split(' ', 1)[0];
}

/** How many pairs of one value are compared: where thousands of lines of one command have all changed, it would take minutes. */
const COMPARED = 1_000_000;

/** The old and the new notes that have the same of a trait. */
export function groupsWith(
  { of, alike }: Trait,
  went: Iterable<KnownNote>,
  came: Iterable<KnownNote>,
): readonly { readonly olds: readonly KnownNote[]; readonly news: readonly KnownNote[] }[] {
  const traitOf = (note: KnownNote): string | undefined => {
    const value = of(note);
    return value === undefined ? undefined : JSON.stringify([note.type, value]);
  };
  const newByValue = Map.groupBy(came, traitOf);
  return [...Map.groupBy(went, traitOf)].flatMap(([value, olds]) => {
    const news = newByValue.get(value) ?? [];
    if (value === undefined || (!alike && olds.length * news.length > COMPARED)) return [];
    return [{ olds, news }];
  });
}

function sentenceOfCommand(note: KnownNote): string | undefined {
  const command = tagOf(note, 'cmd');
  return command === '' ? undefined : JSON.stringify([note.prompt, command]);
}

/** What two lines that may be the same have in common. */
function lineFrame(note: KnownNote): string | undefined {
  const line = lineOf(note);
  return line && JSON.stringify([line.program, line.flags, scopeOf(note)]);
}

function haveSameLine(old: KnownNote, now: KnownNote): boolean {
  const [before, after] = [lineOf(old), lineOf(now)];
  return before !== undefined && after !== undefined && isSameLine(before, after);
}

/** A flag is the same one only within its command. */
function scopeOf(note: KnownNote): string {
  const kind = tagOf(note, 'kind');
  return kind === 'option' ? `${kind} ${tagOf(note, 'cmd')}` : '';
}

/** What only this note should answer with; a statement answers with its term, and an option with what other commands have. */
function ownAnswer(note: KnownNote): string | undefined {
  const kind = tagOf(note, 'kind');
  return kind === 'fact' ? undefined : JSON.stringify([note.answer, scopeOf(note)]);
}

/** Lines by note, since each is compared with many. */
const lines = new WeakMap<KnownNote, CommandLine>();

function lineOf(note: KnownNote): CommandLine | undefined {
  if (note.type === 'concept') return undefined;
  const line = lines.get(note) ?? readLine(note.answer);
  lines.set(note, line);
  return line;
}
