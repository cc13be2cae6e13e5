import { remember } from '../remember.ts';
import { type Face, faceScale } from './faces.ts';
import type { FontBook, Glyph } from './font-book.ts';
import type { Region } from './region.ts';
import { needsShaping, shapeText } from './shape-text.ts';

/** A stretch of text in one face: its glyphs, and its width in 1/1000 of the size of the text around it. */
export interface Letters {
  /** From left to right as they stand on paper. */
  readonly glyphs: readonly Glyph[];
  readonly width: number;
  /** The characters that no font has; the glyphs show U+FFFD for them. */
  readonly missing: readonly number[];
  /** The characters that stand in the form of another region than the text's. */
  readonly foreign: readonly number[];
}

/** How a text is set beside what its face says. */
export interface TextWay {
  readonly region: Region;
  readonly rightToLeft: boolean;
  /** A letter beside a blank, whose font has the blank too. */
  readonly beside?: number;
}

/** Gives the letters of a text; the same text in the same face is looked up once. */
export type LettersOf = (face: Face, text: string, way?: TextWay) => Letters;

const PRINTABLE_ASCII = /^[ -~]*$/;
export const REPLACEMENT = 0xfffd;

const PLAIN: TextWay = { region: 'sc', rightToLeft: false };

/** Starts a cache of letters over a font book. */
export function lettersFrom(fonts: FontBook): LettersOf {
  const faces = new Map<string, Map<string, Letters>>();
  return (face, text, way = PLAIN) =>
    remember(
      remember(faces, `${face} ${way.region} ${way.rightToLeft} ${way.beside}`, () => new Map()),
      text,
      () => findLetters(fonts, face, text, way),
    );
}

function findLetters(fonts: FontBook, face: Face, text: string, way: TextWay): Letters {
  const plain = PRINTABLE_ASCII.test(text);
  if (way.rightToLeft || (!plain && needsShaping(text))) {
    if (fonts.shaper !== undefined) return shapeText(fonts, fonts.shaper, face, text, way);
    fonts.wantsShaper = true;
  }
  const glyphs: Glyph[] = [];
  const missing: number[] = [];
  const foreign: number[] = [];
  for (const character of text) {
    if (!plain && hasNoInk(character)) continue;
    const codePoint = character.codePointAt(0) ?? 0;
    const known = !plain && isControl(character) ? undefined : fonts.glyph(face, codePoint, way.region);
    if (known?.foreign) foreign.push(codePoint);
    if (known === undefined) missing.push(codePoint);
    const glyph = known ?? fonts.glyph(face, REPLACEMENT);
    if (glyph) glyphs.push(glyph);
  }
  return { glyphs, width: widthOf(glyphs, face), missing, foreign };
}

/** The width of glyphs in a face, in 1/1000 of the size of the text around them. */
export function widthOf(glyphs: readonly Glyph[], face: Face): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * faceScale(face);
}

// The two ask for tables that are slow to load, which an expression in a function does when it is first met.

/** Joiners, direction marks and variation selectors: without shaping they mean nothing. */
function hasNoInk(character: string): boolean {
  return /\p{Cf}|\p{Variation_Selector}/u.test(character);
}

/** Characters for which fonts draw nothing, or something that means nothing. */
function isControl(character: string): boolean {
  return /\p{Cc}/u.test(character);
}
