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
  LINE,
  { of: definitionOf },
];

/** What is enough where several have it: then the most alike are one. */
export const RELATIONS: readonly Trait[] = [
  { of: ({ prompt }) => prompt },
  LINE,
  { of: ({ answer }) => answer, fits: (old, now) => commonShare(old.prompt, now.prompt) >= ALIKE },
];

/** Notes by what they have of a trait; those that have nothing of it are left out. */
export function groupByTrait(
  { of }: Trait,
  notes: Iterable<KnownNote>,
): ReadonlyMap<string, readonly KnownNote[]> {
  const groups = new Map<string, KnownNote[]>();
  for (const note of notes) {
    const value = of(note);
    if (value === undefined) continue;
    const key = JSON.stringify([note.type, value]);
    const group = groups.get(key);
    if (group) group.push(note);
    else groups.set(key, [note]);
  }
  return groups;
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

/** The answer of a statement is its term, which many have; of a term or two, the words that define them. */
function definitionOf(note: KnownNote): string | undefined {
  return note.type === 'concept' && tagOf(note, 'kind') !== 'fact' ? note.answer : undefined;
}

/** Lines by note, since each is compared with many. */
const lines = new WeakMap<KnownNote, CommandLine>();

function lineOf(note: KnownNote): CommandLine | undefined {
  if (note.type === 'concept') return undefined;
  const line = lines.get(note) ?? readLine(note.answer);
  lines.set(note, line);
  return line;
}
