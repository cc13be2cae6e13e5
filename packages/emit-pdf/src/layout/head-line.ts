import type { Paragraph, Run } from '../sheet/sheet.ts';
import { lineItems } from './line-items.ts';
import { type MeasuredParagraph, measureParagraph, type Ruler } from './measure.ts';
import type { TextItem } from './plan.ts';
import { splitLongWords } from './split-words.ts';
import { type Line, wrapParagraph } from './wrap.ts';

/** Words of the head in letters of one size, in as many lines as they take. Lengths in points. */
export interface HeadLines {
  readonly measured: MeasuredParagraph;
  readonly lines: readonly Line[];
  readonly size: number;
  readonly leading: number;
  /** The width of the widest line. */
  readonly width: number;
}

/** Gives words of the head measured; they are one element of the document, or none where `path` is empty. */
export function headWords(path: string, runs: readonly Run[], ruler: Ruler): MeasuredParagraph {
  const paragraph: Paragraph = {
    parts: [{ path: path === '' ? [] : [path], runs }],
    wrap: 'prose',
    scale: 1,
    indent: 0,
    hang: 0,
    before: 0,
  };
  return measureParagraph(paragraph, ruler);
}

/** Breaks words of the head into lines of at most `room`. */
export function headLines(words: MeasuredParagraph, size: number, leading: number, room: number): HeadLines {
  const limit = (Math.max(room, size) * 1000) / size;
  const measured = splitLongWords(words, limit);
  const lines = wrapParagraph(measured, limit, limit);
  const widest = lines.reduce((most, line) => Math.max(most, line.width), 0);
  return { measured, lines, size, leading, width: (widest * size) / 1000 };
}

/** Gives the items of lines whose first baseline is at `baseline`. */
export function headItems(
  { measured, lines, size, leading }: HeadLines,
  left: number,
  baseline: number,
): readonly TextItem[] {
  return lineItems(measured, lines, {
    column: -1,
    indent: 0,
    hang: 0,
    room: undefined,
    backslash: undefined,
    blank: undefined,
    left,
    size,
    baseline,
    leading,
  });
}
