import type { MeasuredParagraph } from './measure.ts';
import type { Word } from './words.ts';

/** A line: words `from` (inclusive) to `to` (exclusive) of a paragraph. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** Lines, and between which widths of a line (from, below) every one of them is as it is: of the first, of the others. */
interface Wrapped {
  readonly lines: readonly Line[];
  readonly first: Limits;
  readonly rest: Limits;
}

interface Limits {
  readonly from: number;
  readonly below: number;
}

// The search for a size asks for the same words in hundreds of widths, most of which break them alike.
const wrapped = new WeakMap<readonly Word[], Wrapped[]>();

/**
 * Breaks a paragraph into lines, greedily. Widths are in 1/1000 of its size: `first` for the first line, `rest` for the
 * others. A command's lines leave room for the backslash that ends them.
 */
export function wrapParagraph(measured: MeasuredParagraph, first: number, rest: number): readonly Line[] {
  const { words, total, paragraph } = measured;
  if (total <= first) {
    const isNothing = total === 0 && paragraph.wrap !== 'lines';
    return isNothing ? [] : [{ from: 0, to: words.length, width: total }];
  }
  const known = wrapped.get(words);
  if (known === undefined) {
    const made = wrapWords(measured, first, rest);
    wrapped.set(words, [made]);
    return made.lines;
  }
  for (const one of known) if (isIn(one.first, first) && isIn(one.rest, rest)) return one.lines;
  const made = wrapWords(measured, first, rest);
  known.push(made);
  return made.lines;
}

function isIn({ from, below }: Limits, width: number): boolean {
  return width >= from && width < below;
}

function wrapWords(
  { words, paragraph, continuation }: MeasuredParagraph,
  first: number,
  rest: number,
): Wrapped {
  const reserve = paragraph.wrap === 'command' ? continuation : 0;
  const lines: Line[] = [];
  const ofFirst = { from: Number.NEGATIVE_INFINITY, below: Number.POSITIVE_INFINITY };
  const ofRest = { from: Number.NEGATIVE_INFINITY, below: Number.POSITIVE_INFINITY };
  for (let from = 0; from < words.length; ) {
    const isFirst = lines.length === 0;
    const line = fillLine(words, from, isFirst ? first : rest, reserve, isFirst ? ofFirst : ofRest);
    lines.push(line);
    from = line.to;
  }
  return { lines, first: ofFirst, rest: ofRest };
}

/**
 * The longest line from `from`: up to the last free place, or else, where words that belong together are longer than
 * a line, up to the last word that fits. A line has one word at least. `limits` becomes where no answer would be another.
 */
function fillLine(
  words: readonly Word[],
  from: number,
  limit: number,
  reserve: number,
  limits: { from: number; below: number },
): Line {
  let width = 0;
  let best: Line | undefined;
  let tight: Line | undefined;
  for (let to = from + 1; to <= words.length; to++) {
    const word = words[to - 1] as Word;
    width += (to - 1 > from ? word.blank : 0) + word.width;
    const end = to === words.length;
    if (width > limit) {
      limits.below = Math.min(limits.below, width);
      break;
    }
    limits.from = Math.max(limits.from, width);
    if (!end && width + reserve > limit) {
      limits.below = Math.min(limits.below, width + reserve);
      continue;
    }
    if (!end) limits.from = Math.max(limits.from, width + reserve);
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
