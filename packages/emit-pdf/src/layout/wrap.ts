import type { MeasuredParagraph, Word } from './measure.ts';

/** A line: words `from` (inclusive) to `to` (exclusive) of a paragraph. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/**
 * Breaks a paragraph into lines, greedily. Widths are in 1/1000 of its size: `first` for the first line, `rest` for the
 * others. A command's lines leave room for the backslash that ends them.
 */
export function wrapParagraph(measured: MeasuredParagraph, first: number, rest: number): readonly Line[] {
  const { words, paragraph, continuation } = measured;
  const reserve = paragraph.wrap === 'command' ? continuation : 0;
  const lines: Line[] = [];
  let from = 0;
  let width = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const limit = lines.length === 0 ? first : rest;
    const wider = width + (index > from || paragraph.wrap === 'lines' ? word.blank : 0) + word.width;
    const room = index === words.length - 1 ? limit : limit - reserve;
    if (index === from || wider <= room) {
      width = wider;
      continue;
    }
    const cut = breakBefore(words, from, index);
    lines.push({ from, to: cut, width: widthOf(words, from, cut) });
    from = cut;
    width = widthOf(words, from, index + 1);
  }
  if (from < words.length) lines.push({ from, to: words.length, width });
  return lines;
}

/** Gives lines without a last line of one short word, where that needs no further line. */
export function wrapEvenly(measured: MeasuredParagraph, first: number, rest: number): readonly Line[] {
  const lines = wrapParagraph(measured, first, rest);
  if (measured.paragraph.wrap !== 'prose' || lines.length < 2) return lines;
  for (const share of [0.96, 0.92, 0.88, 0.84, 0.8, 0.75, 0.7]) {
    if (!endsLonely(lines, rest)) return lines;
    const tighter = wrapParagraph(measured, first * share, rest * share);
    if (tighter.length === lines.length && !endsLonely(tighter, rest)) return tighter;
  }
  return lines;
}

function endsLonely(lines: readonly Line[], limit: number): boolean {
  const last = lines.at(-1);
  return last !== undefined && last.to - last.from === 1 && last.width < limit * 0.3;
}

/** The last place up to `index` where a line may be broken; `index` itself where all words are bound together. */
function breakBefore(words: readonly Word[], from: number, index: number): number {
  for (let cut = index; cut > from; cut--) if (!words[cut]?.bound) return cut;
  return index;
}

/** The width of words as one line, without the blank before the first. */
export function widthOf(words: readonly Word[], from: number, to: number): number {
  let width = 0;
  for (let index = from; index < to; index++) {
    const word = words[index] as Word;
    width += (index > from ? word.blank : 0) + word.width;
  }
  return width;
}
