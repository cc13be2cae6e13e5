import type { BlockPlace, TableBlock, TextLine } from './block.ts';

const ROW = /^\s*\|.*\|\s*$/;
const RULER = /^[\s|:-]+$/;

/** Gives the table that lines between bars are, whose author has left out the ruler or drawn one of another width. */
export function barTable(lines: readonly TextLine[], place: BlockPlace): TableBlock | undefined {
  if (lines.length < 2 || !lines.every(({ text }) => ROW.test(text))) return undefined;
  const rows = lines.filter(({ text }) => !RULER.test(text)).map(cellsOf);
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0 || first.length < 2) return undefined;
  if (others.some(({ length }) => length < 2)) return undefined;
  const hasCode = (row: readonly TextLine[]): boolean =>
    row.some(({ marks }) => marks.some(({ kind }) => kind === 'code'));
  // Titles bear no code where rows do, or stand over a ruler; else there are none.
  const isTitled = (!hasCode(first) && others.some(hasCode)) || RULER.test(lines[1]?.text ?? '');
  const header = isTitled ? first : first.map(({ line }) => ({ line, text: '', marks: [] }));
  return { ...place, kind: 'table', header, rows: isTitled ? others : rows };
}

function cellsOf(row: TextLine): TextLine[] {
  const bars = [...row.text.matchAll(/\|/g)]
    .map(({ index }) => index)
    .filter(
      (at) =>
        row.text[at - 1] !== '\\' &&
        !row.marks.some(({ kind, from, to }) => kind === 'code' && from <= at && at < to),
    );
  return bars.slice(0, -1).map((bar, i) => {
    const [from, to] = [bar + 1, bars[i + 1] as number];
    return {
      line: row.line,
      text: row.text.slice(from, to),
      marks: row.marks
        .filter((mark) => mark.from < to && mark.to > from)
        .map((mark) => ({ ...mark, from: Math.max(0, mark.from - from), to: Math.min(to, mark.to) - from })),
    };
  });
}
