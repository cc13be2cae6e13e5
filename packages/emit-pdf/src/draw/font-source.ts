import type { FontSource } from 'pdfkit';
import type { FontFile } from '../fonts/font-file.ts';
import { startSubset } from '../fonts/font-subset.ts';

/**
 * Dresses a font as what pdfkit embeds. Its `layout` gives one glyph a character: no ligatures, so that every letter
 * copies out; and pdfkit neither parses nor shapes anything.
 */
export function fontSource(font: FontFile): FontSource {
  const [minX, minY, maxX, maxY] = font.bounds;
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
      const glyphs = Array.from(text, (character) => {
        const codePoint = character.codePointAt(0) ?? 0;
        const id = font.glyphOf(codePoint);
        return { id, advanceWidth: font.advanceOf(id), codePoints: [codePoint] };
      });
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
