import type { FontSource } from 'pdfkit';
import { CODE_SCALE } from '../fonts/faces.ts';
import type { FontFile } from '../fonts/font-file.ts';
import { startSubset } from '../fonts/font-subset.ts';

/** Asks a font's `layout` for a glyph by its number, which stands for these characters. */
export function glyphRequest(glyph: number, text: string): string {
  const codePoints = Array.from(text, (character) => (character.codePointAt(0) ?? 0).toString(16));
  return `${REQUEST}${glyph}:${codePoints.join(',')}`;
}

const REQUEST = '\0glyph:';

/**
 * Gives how large a letter of a font stands in the em of the file. Code is smaller than the text around it, and its font is
 * embedded so small that both have one size in points: poppler takes lines whose sizes differ by more than 5 % for two
 * paragraphs, and copies commands and their sentences apart.
 */
export function scaleInFile({ fixedPitch }: FontFile): number {
  return fixedPitch ? CODE_SCALE : 1;
}

/**
 * Dresses a font as what pdfkit embeds. Its `layout` gives one glyph a character: no ligatures, so that every letter
 * copies out; and pdfkit neither parses nor shapes anything.
 */
export function fontSource(file: FontFile): FontSource {
  const font = { ...file, unitsPerEm: Math.round(file.unitsPerEm / scaleInFile(file)) };
  const [minX, minY, maxX, maxY] = font.bounds;
  const mapped = (character: string): WantedGlyph => {
    const codePoint = character.codePointAt(0) ?? 0;
    return { id: font.glyphOf(codePoint), codePoints: [codePoint] };
  };
  return {
    postscriptName: font.name,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    lineGap: 0,
    capHeight: font.capHeight,
    xHeight: font.xHeight,
    italicAngle: font.italicAngle,
    bbox: { minX, minY, maxX, maxY },
    post: { isFixedPitch: font.fixedPitch },
    head: { macStyle: { italic: font.italicAngle !== 0 } },
    getGlyph: (id) => ({ advanceWidth: font.advanceOf(id) }),
    layout(text) {
      const wanted = text.startsWith(REQUEST) ? [requested(text)] : Array.from(text, mapped);
      const glyphs = wanted.map((glyph) => ({ ...glyph, advanceWidth: font.advanceOf(glyph.id) }));
      return {
        glyphs,
        positions: glyphs.map(() => ({})),
        advanceWidth: glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0),
      };
    },
    createSubset() {
      const subset = startSubset(font);
      return { includeGlyph: subset.add, encode: subset.encode };
    },
  };
}

interface WantedGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
}

function requested(text: string): WantedGlyph {
  const [id = '0', codePoints = ''] = text.slice(REQUEST.length).split(':');
  return { id: Number(id), codePoints: codePoints.split(',').map((one) => Number.parseInt(one, 16)) };
}
