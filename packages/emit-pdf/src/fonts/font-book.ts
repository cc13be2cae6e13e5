import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FACE_FILES, type Face } from './faces.ts';
import { type FontFile, readFontFile } from './font-file.ts';

/** A character's glyph: the file it comes from, its number there, and its advance in 1/1000 em. */
export interface Glyph {
  readonly font: FontFile;
  readonly glyph: number;
  readonly advance: number;
  readonly codePoint: number;
}

/** Finds glyphs. A file is read when the first character needs it. */
export interface FontBook {
  /** Gives the glyph from the first font of the face's chain that has the character; nothing where none has it. */
  glyph(face: Face, codePoint: number): Glyph | undefined;
}

/** Opens the fonts that come with the package. Throws where a font file is missing or broken. */
export function openFontBook(): FontBook {
  const caches = new Map<Face, Map<number, Glyph | null>>();
  return {
    glyph(face, codePoint) {
      let cache = caches.get(face);
      if (cache === undefined) caches.set(face, (cache = new Map()));
      let found = cache.get(codePoint);
      if (found === undefined) cache.set(codePoint, (found = findGlyph(face, codePoint)));
      return found ?? undefined;
    },
  };
}

// Fonts are constant data: each file is read once in the life of the process.
const opened = new Map<string, FontFile>();

function findGlyph(face: Face, codePoint: number): Glyph | null {
  for (const file of FACE_FILES[face]) {
    const font = openFont(file);
    const glyph = font.glyphOf(codePoint);
    if (glyph !== 0)
      return { font, glyph, advance: (font.advanceOf(glyph) * 1000) / font.unitsPerEm, codePoint };
  }
  return null;
}

function openFont(file: string): FontFile {
  let font = opened.get(file);
  if (font === undefined) opened.set(file, (font = readFontFile(loadFont(file), file)));
  return font;
}

function loadFont(file: string): Uint8Array {
  try {
    // A copy as Uint8Array: `slice` of a Buffer would share memory with it, and a subset would change the font.
    return new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(file))));
  } catch (cause) {
    throw new Error(`Cannot read the font ${file}, expected it to be installed with this package`, { cause });
  }
}
