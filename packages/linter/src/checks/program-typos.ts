import { isProgram } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import { isSwap, oneSlip } from '../one-slip.ts';
import { type ShownLine, shownLines } from '../shown-lines.ts';
import type { CheckedNote, NoteCheck } from './note-check.ts';

const OWN_NAME = /^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*$/;
const ARGUMENT = /^(?:-{1,2}[A-Za-z]|[./~<[{$]|\S*[/=]|\S+\.[a-z]{1,4}$)/;

/**
 * Finds misspelt programs in what a note shows as code: the line begins with a word that stands nowhere else and is one slip
 * away from a program that the notes run or that we have data of, and goes on as that program's lines do.
 */
export const checkProgramTypos: NoteCheck = (note) => {
  const lines = shownLines(note.draft, note.places);
  const used = Map.groupBy(lines, ({ words, program }) => program ?? words[0] ?? '');
  const candidates = new Set([
    ...note.specs.programs,
    ...[...used].flatMap(([name, list]) => (isRunOften(name, list) ? [name] : [])),
  ]);
  return lines.flatMap((line): Fault[] => {
    const [actual = '', next] = line.words;
    if (next === undefined || !isUnknown(actual, line, used, note)) return [];
    const meant = [...candidates].filter(
      (name) => isSlipOf(actual, name) && goesOnAs(name, next, used.get(name) ?? [], actual, note),
    );
    const [expected] = meant;
    if (expected === undefined || meant.length > 1) return [];
    const message = `Unknown command \`${actual}\`, expected \`${expected}\``;
    return [{ rule: 'typo-command', message, span: line.place(actual), actual, expected: [expected] }];
  });
};

const isRunOften = (name: string, list: readonly ShownLine[]): boolean =>
  OWN_NAME.test(name) && list.filter(({ program }) => program === name).length > 1;

function isUnknown(
  word: string,
  { program }: ShownLine,
  used: ReadonlyMap<string, readonly ShownLine[]>,
  { specs }: CheckedNote,
): boolean {
  return (
    OWN_NAME.test(word) &&
    word.length > 2 &&
    !isProgram(word) &&
    !specs.programs.includes(word) &&
    // A slip that reading has seen is told already.
    (program === undefined || program === word) &&
    (used.get(word)?.length ?? 0) < 2
  );
}

/** One letter more at the end makes another program: `dockerd`, `gitk`. */
function isSlipOf(word: string, name: string): boolean {
  const slip = oneSlip(word, name);
  if (slip === undefined || /\d/.test(word + name)) return false;
  if (isSwap(word, name)) return name.length > 2;
  return name.length > 4 && !(word.length > name.length && slip.behind === 0);
}

/** The next word is one of the program's own, or an argument behind a program that the notes run. */
function goesOnAs(
  name: string,
  next: string,
  shown: readonly ShownLine[],
  word: string,
  { specs }: CheckedNote,
): boolean {
  const commands = specs.get(name)?.root.commands ?? [];
  if (commands.some((command) => command.name === next)) return true;
  if (shown.some(({ words }) => words[words.indexOf(name) + 1] === next)) return true;
  return ARGUMENT.test(next) && (shown.length > 1 || (isSwap(word, name) && name.length > 3));
}
