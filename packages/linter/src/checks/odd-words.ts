import type { Span } from '@cribnotes/core';
import { isProgram } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import { nearWords } from '../near-words.ts';
import { isSwap, oneSlip } from '../one-slip.ts';
import { type ShownLine, shownLines } from '../shown-lines.ts';
import { wellKnownWords } from '../words/well-known.ts';
import type { CheckedNote, NoteCheck } from './note-check.ts';

/** A flag, a name or a part of a path. */
interface Piece {
  readonly text: string;
  /** The line of code that it stands in. */
  readonly command: ShownLine;
  readonly place: () => Span;
}

/** Endings of file names that are another kind of file, not a slip. */
const KINDS_OF_FILES: ReadonlySet<string> = new Set(
  'c h cc hh cpp hpp cxx hxx js ts jsx tsx jar tar war htm html xml xsl pem pub key crt csr cer der tgz tbz txz zip png svg jpg gif mp3 mp4 m4a m4v avi mov doc docx odt pdf ps log txt md'.split(
    ' ',
  ),
);

/**
 * Finds what a note writes once in its commands and is one slip away from what it writes again and again, or in a heading:
 * flags, subcommands, names and paths. The note itself is the only list, so that it works for tools that nobody knows.
 */
export const checkOddWords: NoteCheck = (note) => {
  const lines = shownLines(note.draft, note.places);
  const pieces = lines.flatMap(piecesOf);
  const shown = Map.groupBy(pieces, ({ text }) => text);
  const timesOf = (text: string): number => new Set(shown.get(text)?.map(({ command }) => command)).size;
  const headed = new Set(
    note.draft.units.flatMap((unit) =>
      unit.kind === 'heading' ? (unit.block.title.text.match(/[\w.-]+/g) ?? []) : [],
    ),
  );
  const isSettled = (text: string): boolean => timesOf(text) > 1 || headed.has(text);
  const known = knownBy(note);
  // A word that others have too need not stand twice to be the right one of two.
  const near = nearWords(
    [...new Set([...shown.keys(), ...headed])].filter((text) => isSettled(text) || known(text)),
  );
  return [...shown].flatMap(([text, [first]]): Fault[] => {
    if (first === undefined || text.length < 5 || isSettled(text) || known(text)) return [];
    const meant = [...near(text)].filter(
      (other) => (isSettled(other) || isSwap(text, other)) && isOddBeside(text, other, timesOf(other), known),
    );
    const [expected] = meant;
    if (expected === undefined || meant.length > 1) return [];
    // The whole note is looked through for these few alone.
    if (timesIn(note.draft.note.text, text) > 1) return [];
    const message = `Unexpected \`${text}\`, expected \`${expected}\` as the note has it elsewhere`;
    return [{ rule: 'odd-word', message, span: first.place(), actual: text, expected: [expected] }];
  });
};

/** The flags, names and parts of paths of a line; its program is looked at elsewhere. */
function piecesOf(command: ShownLine): Piece[] {
  const { words, place } = command;
  return words.slice(1).flatMap((word) => {
    const flag = /^--?[a-z][\w-]*/i.exec(word)?.[0] ?? '';
    const rest = word.slice(flag.length).split(/[/:=,@<>{}[\]()"'$|]+/);
    return [flag, ...rest]
      .filter((text) => /^-{0,2}[A-Za-z][\w.-]*$/.test(text))
      .map((text) => ({ text, command, place: () => place(text) }));
  });
}

/** Words of the tools and of the language are no slips, however near they are to others. */
function knownBy({ lines, dictionary }: CheckedNote): (text: string) => boolean {
  const own = new Set(
    lines.flatMap(({ line }) =>
      line.calls.flatMap(({ command, tool, flags, path }) => [
        ...(command ? path : []),
        ...flags.flatMap(({ spec, text }) => (spec ? [text.replace(/=.*/s, '')] : [])),
        ...(tool?.root.commands?.map(({ name }) => name) ?? []),
      ]),
    ),
  );
  return (text) =>
    own.has(text) ||
    wellKnownWords.has(text.toLowerCase()) ||
    isProgram(text) ||
    dictionary?.isKnown(text.toLowerCase()) === true;
}

function isOddBeside(word: string, other: string, times: number, known: (text: string) => boolean): boolean {
  const isFlag = word.startsWith('-');
  if (isFlag !== other.startsWith('-') || other.length < 5) return false;
  const slip = oneSlip(word, other);
  if (slip === undefined || word.toLowerCase() === other.toLowerCase()) return false;
  const [odd, even] = [changed(word, slip.behind), changed(other, slip.behind)];
  if (/\d/.test(odd + even)) return false;
  const swap = isSwap(word, other);
  const [part, right] = [partAt(word, slip.before), partAt(other, slip.before)];
  if (isEnding(other, right) && isEnding(word, part))
    return times > 2 && part.length > 2 && !(KINDS_OF_FILES.has(part) && KINDS_OF_FILES.has(right));
  // One letter that stands alone tells things apart: `node-a`, `node-b`.
  if (Math.min(part.length, right.length) < 4 || known(part) || /\W/.test(odd + even)) return false;
  if (swap) return true;
  // Other endings make other forms, and other beginnings other words.
  if (slip.before === 0 || (slip.behind === 0 && !isFlag)) return false;
  if (/^s?$/.test(odd) && /^s?$/.test(even) && slip.behind === 0) return false;
  const length = isFlag ? other.length - 2 : right.length;
  return word.length === other.length ? length > 5 : length > 4;
}

/** What one of two words has where they differ; `at` is found from the right, as one of them may have nothing there. */
const changed = (word: string, behind: number): string => word.slice(0, word.length - behind).slice(-1);

/** The letters around a place, up to the next sign. */
function partAt(word: string, at: number): string {
  const from = word.slice(0, at).search(/[A-Za-z\d]*$/);
  return /^[A-Za-z\d]*/.exec(word.slice(Math.max(0, from)))?.[0] ?? '';
}

const isEnding = (name: string, part: string): boolean => part !== '' && name.endsWith(`.${part}`);

function timesIn(text: string, word: string): number {
  let times = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!/[\w-]/.test(text.charAt(at + word.length)) && !/\w/.test(text.charAt(at - 1))) times += 1;
  }
  return times;
}
