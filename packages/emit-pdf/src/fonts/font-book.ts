import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { remember } from '../remember.ts';
import { commonFile, EMOJI, type Face, fontChoices } from './faces.ts';
import { type FontFile, readFontFile } from './font-file.ts';
import type { Region } from './region.ts';
import type { Shaper } from './shaper.ts';

/** A character's glyph: the file it comes from, its number there, and its advance in 1/1000 em. */
export interface Glyph {
  readonly font: FontFile;
  readonly glyph: number;
  readonly advance: number;
  readonly codePoint: number;
  /** Where it has its form or place from its neighbours. */
  readonly shaped?: ShapedPlace;
  /** True where it has the form of another region than the text's. */
  readonly foreign?: true;
}

/** How a glyph of letters that depend on each other is drawn: moved to the right and up, in 1/1000 em. */
export interface ShapedPlace {
  readonly dx: number;
  readonly dy: number;
  /** What it is a part of: the characters, and how many glyphs draw them together. */
  readonly cluster: { readonly text: string; readonly glyphs: number };
}

/** Finds glyphs. A file is read when the first character needs it. */
export interface FontBook {
  /** Gives the glyph from the first font of the face's chain that has the character; nothing where none has it. */
  glyph(face: Face, codePoint: number, region?: Region): Glyph | undefined;
  /** True where the character is among the common ones of the region. */
  isCommon(region: Region, codePoint: number): boolean;
  /** The font of emoji. */
  emoji(): FontFile;
  /** What joins letters, where it has been loaded. */
  readonly shaper: Shaper | undefined;
  /** True once a text was met that needs the shaper, and there was none. */
  wantsShaper: boolean;
}

/** Opens the fonts that come with the package. Throws where a font file is missing or broken. */
export function openFontBook(shaper?: Shaper): FontBook {
  const faces = new Map<string, Map<number, Glyph | typeof NONE>>();
  return {
    glyph(face, codePoint, region = 'sc') {
      const known = remember(faces, `${face} ${region}`, () => new Map());
      const found = remember(known, codePoint, () => findGlyph(face, codePoint, region) ?? NONE);
      return found === NONE ? undefined : found;
    },
    isCommon: (region, codePoint) => openFont(commonFile(region)).glyphOf(codePoint) !== 0,
    emoji: () => openFont(EMOJI),
    shaper,
    wantsShaper: false,
  };
}

const NONE = 'none';

// Fonts are constant data: each file is read once in the life of the process.
const opened = new Map<string, FontFile>();
const absent = new Set<string>();

function findGlyph(face: Face, codePoint: number, region: Region): Glyph | undefined {
  for (const { file, optional, foreign } of fontChoices(face, region, codePoint)) {
    const font = optional ? openIfThere(file) : openFont(file);
    const glyph = font?.glyphOf(codePoint) ?? 0;
    if (font !== undefined && glyph !== 0) {
      const advance = (font.advanceOf(glyph) * 1000) / font.unitsPerEm;
      return { font, glyph, advance, codePoint, ...(foreign ? { foreign } : {}) };
    }
  }
  return undefined;
}

function openFont(file: string): FontFile {
  return remember(opened, file, () => readFontFile(loadFont(file), file));
}

function openIfThere(file: string): FontFile | undefined {
  if (absent.has(file)) return undefined;
  try {
    return openFont(file);
  } catch {
    absent.add(file);
    return undefined;
  }
}

function loadFont(file: string): Uint8Array {
  try {
    // A copy as Uint8Array: `slice` of a Buffer would share memory with it, and a subset would change the font.
    return new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(file))));
  } catch (cause) {
    throw new Error(`Cannot read the font ${file}, expected it to be installed with this package`, { cause });
  }
}
