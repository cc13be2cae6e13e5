import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { remember } from '../remember.ts';
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
  const faces = new Map<Face, Map<number, Glyph | typeof NONE>>();
  return {
    glyph(face, codePoint) {
      const known = remember(faces, face, () => new Map());
      const found = remember(known, codePoint, () => findGlyph(face, codePoint) ?? NONE);
      return found === NONE ? undefined : found;
    },
  };
}

const NONE = 'none';

// Fonts are constant data: each file is read once in the life of the process.
const opened = new Map<string, FontFile>();

function findGlyph(face: Face, codePoint: number): Glyph | undefined {
  for (const file of FACE_FILES[face]) {
    const font = openFont(file);
    const glyph = font.glyphOf(codePoint);
    if (glyph !== 0)
      return { font, glyph, advance: (font.advanceOf(glyph) * 1000) / font.unitsPerEm, codePoint };
  }
  return undefined;
}

function openFont(file: string): FontFile {
  return remember(opened, file, () => readFontFile(loadFont(file), file));
}

function loadFont(file: string): Uint8Array {
  try {
    // A copy as Uint8Array: `slice` of a Buffer would share memory with it, and a subset would change the font.
    return new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(file))));
  } catch (cause) {
    throw new Error(`Cannot read the font ${file}, expected it to be installed with this package`, { cause });
  }
}
