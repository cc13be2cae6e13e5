import type { LineFate, Topic } from '../../src/index.ts';
import { spansOf } from './walk-model.ts';

const ENDS = /\r\n|\r|\n/;

/** Gives the lines of a text that have no fate, several, or one out of order, and fates of lines that it does not have. */
export function linesWithoutOneFate(text: string, ledger: readonly LineFate[]): readonly number[] {
  const lines = ledger.map(({ line }) => line);
  const all = text.split(ENDS);
  const written = all.flatMap((line, index) => (/[\p{L}\p{N}]/u.test(line) ? [index + 1] : []));
  const known = new Set(lines);
  return [
    ...lines.filter((line, index) => line <= (lines[index - 1] ?? 0)),
    ...written.filter((line) => !known.has(line)),
    ...lines.filter((line) => line > all.length),
  ];
}

/** Gives the places of a topic that are not in the texts of its notes, or are told wrongly. */
export function placesAstray(texts: ReadonlyMap<string, string>, topic: Topic): readonly string[] {
  const notes = new Map(
    [...texts].map(([id, text]) => [id, { lines: text.split(ENDS), starts: startsOf(text) }]),
  );
  return spansOf(topic).flatMap(({ source, start, end }) => {
    const note = notes.get(source);
    const isThere = ({ line, column, offset }: typeof start): boolean =>
      note !== undefined &&
      column <= (note.lines[line - 1]?.length ?? -1) + 1 &&
      offset === (note.starts[line - 1] ?? 0) + column - 1;
    const isRight = start.offset <= end.offset && isThere(start) && isThere(end);
    return isRight ? [] : [`${source}:${start.line}:${start.column}-${end.line}:${end.column}`];
  });
}

/** Where each line of a text begins. */
const startsOf = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(new RegExp(ENDS, 'g')), (match) => match.index + match[0].length),
];
