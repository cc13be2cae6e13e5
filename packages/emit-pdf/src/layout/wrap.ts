import type { MeasuredParagraph } from './measure.ts';
import type { Word } from './words.ts';

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
  if (measured.total <= first) {
    const isNothing = measured.total === 0 && measured.paragraph.wrap !== 'lines';
    return isNothing ? [] : [{ from: 0, to: measured.words.length, width: measured.total }];
  }
  const { paragraph, continuation } = measured;
  const words = measured.words;
  const reserve = paragraph.wrap === 'command' ? continuation : 0;
  const lines: Line[] = [];
  for (let from = 0; from < words.length; ) {
    const line = fillLine(words, from, lines.length === 0 ? first : rest, reserve);
    lines.push(line);
    from = line.to;
  }
  return lines;
}

/**
 * The longest line from `from`: up to the last free place, or else, where words that belong together are longer than
 * a line, up to the last word that fits. A line has one word at least.
 */
function fillLine(words: readonly Word[], from: number, limit: number, reserve: number): Line {
  let width = 0;
  let best: Line | undefined;
  let tight: Line | undefined;
  for (let to = from + 1; to <= words.length; to++) {
    const word = words[to - 1] as Word;
    width += (to - 1 > from ? word.blank : 0) + word.width;
    const end = to === words.length;
    if (width > limit) break;
    if (!end && width + reserve > limit) continue;
    tight = { from, to, width };
    if (end || !words[to]?.bound) best = tight;
  }
  return best ?? tight ?? { from, to: from + 1, width: words[from]?.width ?? 0 };
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
