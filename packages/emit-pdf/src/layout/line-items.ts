import { faceScale } from '../fonts/faces.ts';
import type { Glyph } from '../fonts/font-book.ts';
import type { Run } from '../sheet/sheet.ts';
import { KEY_PADDING, type MeasuredParagraph } from './measure.ts';
import type { TextItem, TextLine, TextSpan } from './plan.ts';
import { visualOrder } from './visual-order.ts';
import type { Piece, Word } from './words.ts';
import type { Line } from './wrap.ts';

/** Where a paragraph's lines stand, in points. */
export interface LinePlace {
  readonly left: number;
  readonly size: number;
  readonly column: number;
  /** The baseline of the first line, and from line to line. */
  readonly baseline: number;
  readonly leading: number;
  /** The left edge of the first line and of the others, from `left`. */
  readonly indent: number;
  readonly hang: number;
  /** The glyph of the backslash that ends a broken command. */
  readonly backslash: Glyph | undefined;
  readonly blank: Glyph | undefined;
}

/** One piece of a line, with what stands before it. */
interface Placed {
  readonly piece: Piece;
  readonly line: number;
  readonly x: number;
  readonly y: number;
}

/** Turns the lines of a paragraph into text items: one for each part, and one for each link. */
export function lineItems(
  measured: MeasuredParagraph,
  lines: readonly Line[],
  place: LinePlace,
): readonly TextItem[] {
  const placed = lines.flatMap((line, index) => placeLine(measured, line, index, lines.length, place));
  const items: TextItem[] = [];
  let group: Placed[] = [];
  const flush = (): void => {
    if (group.length > 0) items.push(itemOf(measured, group, items.length, place, lines.length > 1));
    group = [];
  };
  for (const one of placed) {
    const before = group.at(-1)?.piece;
    if (before && (before.part !== one.piece.part || linkOf(before.run) !== linkOf(one.piece.run))) flush();
    group.push(one);
  }
  flush();
  return items;
}

function placeLine(
  measured: MeasuredParagraph,
  line: Line,
  index: number,
  count: number,
  place: LinePlace,
): readonly Placed[] {
  const placed: Placed[] = [];
  const y = place.baseline + index * place.leading;
  let x = place.left + (index === 0 ? place.indent : place.hang);
  const put = (piece: Piece): void => {
    placed.push({ piece, line: index, x, y });
    x += (piece.width * place.size) / 1000;
  };
  const words = visualOrder(measured.words.slice(line.from, line.to));
  words.forEach((word, at) => {
    if (word.blankPiece && at > 0) put(word.blankPiece);
    word.pieces.forEach(put);
  });
  const next = measured.words[line.to];
  const last = placed.at(-1)?.piece;
  if (index < count - 1 && last && next) lineEnd(measured, last, next, place).forEach(put);
  return placed;
}

/** A blank keeps the words of two lines apart for readers of the text; in a command, the backslash does. */
function lineEnd(measured: MeasuredParagraph, last: Piece, next: Word, place: LinePlace): readonly Piece[] {
  const make = (glyphs: readonly (Glyph | undefined)[], run: Run): Piece => {
    const known = glyphs.filter((glyph) => glyph !== undefined);
    const width = known.reduce((sum, glyph) => sum + glyph.advance, 0) * faceScale(run.face);
    return { part: last.part, run, glyphs: known, text: '', width };
  };
  const spaced = next.blank > 0;
  if (measured.paragraph.wrap === 'command') {
    return [
      make(spaced ? [place.blank, place.backslash] : [place.backslash], {
        text: '',
        face: 'mono',
        tone: 'quiet',
      }),
    ];
  }
  const { key: _, ...look } = last.run;
  return spaced && next.blankPiece ? [{ ...next.blankPiece, part: last.part, run: look }] : [];
}

function itemOf(
  measured: MeasuredParagraph,
  group: readonly Placed[],
  number: number,
  place: LinePlace,
  broken: boolean,
): TextItem {
  const run = group[0]?.piece.run;
  const part = group[0]?.piece.part ?? 0;
  const path = measured.paragraph.parts[part]?.path ?? [];
  const link = run && linkOf(run) !== undefined;
  const copies = part === measured.paragraph.parts.length - 1 ? exactText(measured, broken) : undefined;
  return {
    kind: 'text',
    path: link ? [...path, `Link#${number}`] : path,
    ...(copies === undefined ? {} : { copies }),
    lines: linesOf(group, place.size),
    column: place.column,
  };
}

/**
 * The text to copy, where it is not what stands on paper, broken or cut, or where its blanks count, which viewers guess
 * from the distances of letters. Right-to-left text viewers turn themselves.
 */
function exactText({ paragraph }: MeasuredParagraph, broken: boolean): string | undefined {
  const drawn =
    paragraph.parts
      .at(-1)
      ?.runs.map((run) => run.text)
      .join('') ?? '';
  const exact = broken || paragraph.wrap === 'lines' || paragraph.copies !== drawn;
  return exact ? paragraph.copies : undefined;
}

function linesOf(group: readonly Placed[], size: number): readonly TextLine[] {
  const lines: { y: number; spans: TextSpan[]; line: number }[] = [];
  let from = 0;
  for (let to = 1; to <= group.length; to++) {
    const [first, next] = [group[from] as Placed, group[to]];
    if (next && next.line === first.line && next.piece.run === first.piece.run && !first.piece.run.key)
      continue;
    let current = lines.at(-1);
    if (current?.line !== first.line) {
      current = { y: first.y, spans: [], line: first.line };
      lines.push(current);
    }
    current.spans.push(spanOf(group.slice(from, to), size));
    from = to;
  }
  return lines.map(({ y, spans }) => ({ y, spans }));
}

/** Joins neighbouring pieces of one run. */
function spanOf(group: readonly Placed[], size: number): TextSpan {
  const [{ piece, x }] = group as readonly [Placed];
  const padding = piece.run.key ? (KEY_PADDING * size) / 1000 : 0;
  const width = group.reduce((sum, one) => sum + one.piece.width, 0);
  return {
    x: x + padding,
    width: (width * size) / 1000 - padding * 2,
    glyphs: group.length === 1 ? piece.glyphs : group.flatMap((one) => one.piece.glyphs),
    run: piece.run,
    size: size * faceScale(piece.run.face),
  };
}

function linkOf(run: Run): string | undefined {
  return run.href ?? (run.target === undefined ? undefined : `#${run.target}`);
}
