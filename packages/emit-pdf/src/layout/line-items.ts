import { faceScale } from '../fonts/faces.ts';
import type { Glyph } from '../fonts/font-book.ts';
import type { Run } from '../sheet/sheet.ts';
import type { MeasuredParagraph } from './measure.ts';
import type { TextItem } from './plan.ts';
import { linesOf, type Placed } from './text-lines.ts';
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
  /** Where text from right to left begins: so far from `left`, less its indents. What stands beside a label has none there. */
  readonly room: number | undefined;
  readonly isBeside?: boolean;
  /** The glyph of the backslash that ends a broken command. */
  readonly backslash: Glyph | undefined;
  readonly blank: Glyph | undefined;
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
  const y = place.baseline + index * place.leading;
  const pieces: Piece[] = [];
  measured.words.slice(line.from, line.to).forEach((word, at) => {
    if (word.blankPiece && at > 0) pieces.push(word.blankPiece);
    pieces.push(...word.pieces);
  });
  const last = pieces.at(-1);
  const next = measured.words[line.to];
  const end = index < count - 1 && last && next ? lineEnd(measured, last, next, place) : [];
  const indent = index === 0 ? place.indent : place.hang;
  let x = place.left + indent;
  if (measured.base === 1) {
    const width = (some: readonly Piece[]): number =>
      some.reduce((sum, piece) => sum + piece.width * place.size, 0) / 1000;
    const edge = place.left + (place.room ?? 0) - (place.isBeside ? 0 : indent);
    x = Math.max(place.left, edge - width(pieces)) - width(end);
  }
  const read = [...pieces, ...end];
  const places = new Map<Piece, Placed>();
  for (const piece of visualOrder(read, ({ level }) => level)) {
    places.set(piece, { piece, line: index, x, y });
    x += (piece.width * place.size) / 1000;
  }
  return read.flatMap((piece) => places.get(piece) ?? []);
}

/** A blank keeps the words of two lines apart for readers of the text; in a command, the backslash does. */
function lineEnd(measured: MeasuredParagraph, last: Piece, next: Word, place: LinePlace): readonly Piece[] {
  const make = (glyphs: readonly (Glyph | undefined)[], run: Run): Piece => {
    const known = glyphs.filter((glyph) => glyph !== undefined);
    const width = known.reduce((sum, glyph) => sum + glyph.advance, 0) * faceScale(run.face);
    return { part: last.part, run, glyphs: known, text: '', width, level: measured.base };
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
  return spaced && next.blankPiece
    ? [{ ...next.blankPiece, part: last.part, run: look, level: measured.base }]
    : [];
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
  const last = part === measured.paragraph.parts.length - 1;
  const copies = last ? exactText(measured, broken) : undefined;
  const reads = measured.words.some(isTurned) ? measured.paragraph.copies : undefined;
  return {
    kind: 'text',
    path: link ? [...path, `Link#${number}`] : path,
    ...(copies === undefined ? {} : { copies }),
    ...(last && reads !== undefined ? { reads } : {}),
    lines: linesOf(group, place.size),
    column: place.column,
  };
}

/**
 * The text to copy, where it is not what stands on paper, broken or cut, or where its blanks count, which viewers guess
 * from the distances of letters. Right-to-left text viewers turn themselves.
 */
function exactText({ paragraph, words }: MeasuredParagraph, broken: boolean): string | undefined {
  if (words.some(isTurned)) return undefined;
  const drawn =
    paragraph.parts
      .at(-1)
      ?.runs.map((run) => run.text)
      .join('') ?? '';
  const exact = broken || paragraph.wrap === 'lines' || paragraph.copies !== drawn;
  return exact ? paragraph.copies : undefined;
}

/** True for words with letters from right to left, or beside some. */
function isTurned({ pieces }: Word): boolean {
  return pieces.some(({ level }) => level > 0);
}

function linkOf(run: Run): string | undefined {
  return run.href ?? (run.target === undefined ? undefined : `#${run.target}`);
}
