import type { TextLine } from '../blocks/block.ts';
import type { Statement } from '../lines/statement.ts';
import { type Column, isCode } from './table-columns.ts';

/** Gives the sentence of a cell. */
export const statementOf = (cell: TextLine): Statement => ({
  ...trimmed(cell),
  endLine: cell.line,
  starts: [{ at: 0, line: cell.line }],
});

const trimmed = (cell: TextLine): TextLine => {
  const lead = cell.text.length - cell.text.trimStart().length;
  return {
    line: cell.line,
    text: cell.text.trim(),
    marks: cell.marks.map((m) => ({ ...m, from: Math.max(0, m.from - lead), to: m.to - lead })),
  };
};

/** Gives a text with `\\|` and `\\<` as they are meant in a cell. */
export const unescaped = (text: string): string => text.replace(/\\([<>|])/g, '$1');

/** Gives the commands or keys that a cell holds: its code spans, or its text. Escaped `\|` and `\<` are as meant. */
export function cellPieces(cell: TextLine, column: Column): string[] {
  const marks = cell.marks.filter(isCode).sort((a, b) => a.from - b.from);
  if (marks.length === 0 || column === 'keys') {
    const text = unescaped(cell.text.trim());
    if (marks.some((m) => m.kind === 'key') || column !== 'keys' || marks.length === 0)
      return text === '' ? [] : [text];
  }
  return marks.map((m) =>
    cell.text
      .slice(m.from, m.to)
      .trim()
      .replace(/\\([<>|])/g, '$1'),
  );
}

/** Gives the keys of a cell that marks them as such, and nothing as code: those that are pressed together or in turn are one piece. */
export function pressedIn({ text, marks }: TextLine): string[] {
  if (marks.some(({ kind }) => kind === 'code')) return [];
  const keys = marks.filter(({ kind }) => kind === 'key').toSorted((a, b) => a.from - b.from);
  const starts = keys.filter(
    ({ from }, at) => !/^\s*[+-]?\s*$/.test(text.slice(keys[at - 1]?.to ?? 0, from)) || at === 0,
  );
  return starts.map(({ from }, at) => {
    const next = starts[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    return text.slice(from, keys.findLast((key) => key.from < next)?.to);
  });
}
