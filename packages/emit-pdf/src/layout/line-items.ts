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
  /** The width of the lines, where text from right to left begins at its end. */
  readonly room: number | undefined;
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
    x += Math.max(0, (place.room ?? 0) - indent * 2 - width(pieces)) - width(end);
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

function linesOf(read: readonly Placed[], size: number): readonly TextLine[] {
  // Programs that read the file expect letters from left to right, and turn them themselves.
  const group = read.some(({ piece }) => piece.level > 0)
    ? read.toSorted((a, b) => a.line - b.line || a.x - b.x)
    : read;
  const lines: { y: number; spans: TextSpan[]; line: number }[] = [];
  let from = 0;
  for (let to = 1; to <= group.length; to++) {
    const [first, next] = [group[from] as Placed, group[to]];
    if (next && goesOn(group[to - 1] as Placed, next, size)) continue;
    let current = lines.at(-1);
    if (current?.line !== first.line) {
      current = { y: first.y, spans: [], line: first.line };
      lines.push(current);
    }
    const span = spanOf(group.slice(from, to), size);
    current.spans.push(turnsBack(group[from - 1], first) ? { ...span, turnsBack: true } : span);
    from = to;
  }
  return lines.map(({ y, spans }) => ({ y, spans }));
}

/** True behind a piece from right to left on the same line, where the line itself goes from left to right. */
function turnsBack(before: Placed | undefined, { piece, line }: Placed): boolean {
  return before?.line === line && before.piece.level === 1 && piece.level === 0;
}

/** Less than this, in points, is no gap. */
const NO_GAP = 0.01;

/** True where a piece of the same run stands at the right of another one without a gap. */
function goesOn({ piece, line, x }: Placed, next: Placed, size: number): boolean {
  if (next.line !== line || next.piece.run !== piece.run || piece.run.key) return false;
  return next.piece.level === piece.level && Math.abs(next.x - x - (piece.width * size) / 1000) < NO_GAP;
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
