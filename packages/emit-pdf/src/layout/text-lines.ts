import { faceScale } from '../fonts/faces.ts';
import { KEY_PADDING } from './measure.ts';
import type { TextLine, TextSpan } from './plan.ts';
import type { Piece } from './words.ts';

/** One piece of a line, with its place. */
export interface Placed {
  readonly piece: Piece;
  readonly line: number;
  readonly x: number;
  readonly y: number;
}

/** Joins placed pieces to lines of spans. */
export function linesOf(read: readonly Placed[], size: number): readonly TextLine[] {
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
