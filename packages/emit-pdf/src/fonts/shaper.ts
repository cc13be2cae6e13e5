import type { FontFile } from './font-file.ts';

/** A glyph as its neighbours make it. Lengths are in 1/1000 em. */
export interface ShapedGlyph {
  readonly glyph: number;
  readonly advance: number;
  /** How far from its place it is drawn, to the right and up. */
  readonly dx: number;
  readonly dy: number;
  /** Where the characters that it stands for begin in the text. */
  readonly from: number;
}

/** Joins, stacks and turns letters. */
export interface Shaper {
  /** Gives the glyphs of a text from left to right as they stand on paper. */
  shape(font: FontFile, text: string, rightToLeft: boolean): readonly ShapedGlyph[];
  /**
   * Gives the embedding level of each code unit (UAX 9): odd ones are written from right to left. The first strong letter says
   * which way the text goes, unless it is known.
   */
  levels(text: string, leftToRight: boolean): { readonly base: number; readonly levels: Uint8Array };
}

/** Loads HarfBuzz and the bidirectional algorithm, which few notes need. */
export async function loadShaper(): Promise<Shaper> {
  const [harfbuzz, bidiModule] = await Promise.all([import('harfbuzzjs'), import('bidi-js')]);
  const { Blob, Buffer, ClusterLevel, Direction, Face, Font, shape } = harfbuzz;
  // Its types are written for a bundler, which gives the function itself as Node does.
  const bidi = (bidiModule.default as unknown as typeof bidiModule.default.default)();
  const fonts = new Map<FontFile, InstanceType<typeof Font>>();
  const open = (file: FontFile): InstanceType<typeof Font> => {
    const known = fonts.get(file);
    if (known !== undefined) return known;
    const font = new Font(new Face(new Blob(file.bytes), 0));
    fonts.set(file, font);
    return font;
  };
  return {
    shape(file, text, rightToLeft) {
      const buffer = new Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
      buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
      shape(open(file), buffer);
      const em = (units: number): number => (units * 1000) / file.unitsPerEm;
      return buffer
        .getGlyphInfosAndPositions()
        .map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
          glyph: codepoint,
          advance: em(xAdvance),
          dx: em(xOffset),
          dy: em(yOffset),
          from: cluster,
        }));
    },
    levels(text, leftToRight) {
      const { levels, paragraphs } = bidi.getEmbeddingLevels(text, leftToRight ? 'ltr' : 'auto');
      return { base: paragraphs[0]?.level ?? 0, levels };
    },
  };
}
