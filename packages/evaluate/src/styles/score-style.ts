import type { NeutralCommand, NeutralForm } from '@cribnotes/core';
import type { Fault, Tell } from '../paper/fault.ts';
import type { Hits } from '../reading/score-reading.ts';
import type { ExpectedCommand, StyleNote } from './style-notes.ts';

/** What is counted of a note of the project. */
export interface StyleCounts {
  readonly commands: Hits;
  /** A wrong description is a false one and a missed one. */
  readonly descriptions: Hits;
  readonly concepts: Hits;
}

/** Counts what was read from a note and should be, as strictly as its test compares. */
export function scoreStyle(
  { expected }: StyleNote,
  read: NeutralForm,
): { readonly counts: StyleCounts; readonly faults: readonly Fault[] } {
  const none = (): Hits => ({ right: 0, false: 0, missed: 0 });
  const counts = { commands: none(), descriptions: none(), concepts: none() };
  const faults: Fault[] = [];
  const tell: Tell = (kind, line, text, got) => faults.push({ kind, line, text, got });
  countCommands(expected.commands, read.commands, counts, tell);
  countConcepts(expected.concepts, read.concepts, counts.concepts, tell);
  return { counts, faults };
}

function countCommands(
  expected: readonly ExpectedCommand[],
  read: readonly NeutralCommand[],
  counts: StyleCounts,
  tell: Tell,
): void {
  const left = new Set(read);
  for (const wanted of expected.filter(({ optional }) => !optional)) {
    const found = [...left].find((command) => isSame(wanted, command));
    if (!found) {
      counts.commands.missed += 1;
      tell('command-missed', wanted.line, wanted.raw, null);
      continue;
    }
    left.delete(found);
    counts.commands.right += 1;
    countDescription(wanted, found.description, counts.descriptions, tell);
  }
  for (const command of left) {
    const isOptional = expected.some(
      ({ optional, line, raw }) =>
        optional && line === command.line && tight(raw).includes(tight(command.raw)),
    );
    if (isOptional) continue;
    counts.commands.false += 1;
    tell('command-false', command.line, null, command.raw);
  }
}

/** A shell command is the same by its canonical words, anything else by its text. */
function isSame(wanted: ExpectedCommand, found: NeutralCommand): boolean {
  if (wanted.line !== found.line || wanted.kind !== found.kind) return false;
  return wanted.kind === 'shell'
    ? wanted.canonical === found.canonical
    : tight(wanted.raw) === tight(found.raw);
}

function countDescription(wanted: ExpectedCommand, got: string | null, hits: Hits, tell: Tell): void {
  const { line, raw, description, shared } = wanted;
  if (got === null && (description === null || shared)) return;
  if (got !== null && description !== null && commonShare(got, description) >= 0.8) {
    hits.right += 1;
    return;
  }
  if (got !== null) hits.false += 1;
  if (description !== null && !shared) hits.missed += 1;
  tell('description', line, `${raw}  {${description ?? ''}}`, got);
}

function countConcepts(
  expected: StyleNote['expected']['concepts'],
  read: NeutralForm['concepts'],
  hits: Hits,
  tell: Tell,
): void {
  const left = new Set(read);
  for (const { term, line, definition } of expected) {
    const found = [...left].find((one) => one.line === line && commonShare(one.term, term) === 1);
    if (found) left.delete(found);
    if (found && commonShare(found.definition, definition) >= 0.6) {
      hits.right += 1;
      continue;
    }
    hits.missed += 1;
    if (found) hits.false += 1;
    tell(
      found ? 'definition' : 'concept-missed',
      line,
      `${term}  {${definition}}`,
      found?.definition ?? null,
    );
  }
  for (const { term, line } of left) {
    hits.false += 1;
    tell('concept-false', line, null, term);
  }
}

/** The share of words that two texts have in common; signs, case and order do not count. */
function commonShare(one: string, other: string): number {
  const [ones, rest] = [strictWords(one), strictWords(other)];
  const total = ones.length + rest.length;
  const common = ones.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / Math.max(1, total);
}

/** Chinese is written without blanks, so that each of its characters counts as a word. */
function strictWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []
  );
}

const tight = (text: string): string => text.replace(/[\s`;]+/g, '').toLowerCase();
