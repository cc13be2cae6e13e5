import type { Glyph, ShapedPlace } from '../fonts/font-book.ts';
import type { FontFile } from '../fonts/font-file.ts';
import type { TextSpan } from '../layout/plan.ts';
import { remember } from '../remember.ts';
import { glyphRequest, scaleInFile } from './font-source.ts';
import { actualText, type Pencil, short } from './text-operators.ts';

/** Gives the font of the file for a font. */
export type PencilOf = (file: FontFile) => Pencil;

/**
 * Writes the glyphs of one cluster, from glyph `from` of a span on, each at its own place. Several glyphs that draw one cluster
 * are marked with its text, unless what they stand in is.
 */
export function writeShaped(
  span: TextSpan,
  from: number,
  left: number,
  y: number,
  pencil: Pencil,
  spelled: boolean,
): { readonly operators: string; readonly x: number; readonly to: number } {
  const cluster = span.glyphs[from]?.shaped?.cluster;
  const drawn: string[] = [];
  let x = left;
  let to = from;
  for (; to < span.glyphs.length && span.glyphs[to]?.shaped?.cluster === cluster; to++) {
    const glyph = span.glyphs[to] as Glyph;
    const { dx = 0, dy = 0 } = glyph.shaped ?? {};
    const place = [x + (dx * span.size) / 1000, y - (dy * span.size) / 1000].map(short).join(' ');
    drawn.push(
      `BT /${pencil.font.id} ${short(span.size / scaleInFile(glyph.font))} Tf 1 0 0 -1 ${place} Tm <${glyph.shaped ? shapedCode(pencil, glyph.glyph, glyph.shaped) : ''}> Tj ET`,
    );
    x += (glyph.advance * span.size) / 1000;
  }
  const operators = drawn.join('\n');
  return {
    operators: spelled || !cluster || cluster.glyphs < 2 ? operators : actualText(cluster.text, operators),
    x,
    to,
  };
}

/** True for a glyph that is drawn where the one before it ends, and alone says what it stands for. */
export function isSimple({ font, glyph, advance, shaped }: Glyph): boolean {
  if (shaped === undefined) return true;
  const own = (font.advanceOf(glyph) * 1000) / font.unitsPerEm;
  return (
    shaped.dx === 0 && shaped.dy === 0 && shaped.cluster.glyphs === 1 && Math.abs(own - advance) < SAME_WIDTH
  );
}

/** A difference of widths that nobody sees, in 1/1000 em. */
const SAME_WIDTH = 1;

/** Gives the code of a glyph that was asked for by its number. */
export function shapedCode(pencil: Pencil, glyph: number, { cluster }: ShapedPlace): string {
  return remember(
    pencil.shaped,
    glyph,
    () => pencil.font.encode(glyphRequest(glyph, cluster.text))[0][0] ?? '0000',
  );
}
