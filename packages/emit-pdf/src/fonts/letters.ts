import { remember } from '../remember.ts';
import { type Face, faceScale } from './faces.ts';
import type { FontBook, Glyph } from './font-book.ts';
import type { Region } from './region.ts';
import { isRightToLeft, turnWord } from './right-to-left.ts';

/** A stretch of text in one face: its glyphs, and its width in 1/1000 of the size of the text around it. */
export interface Letters {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
  /** The characters that no font has; the glyphs show U+FFFD for them. */
  readonly missing: readonly number[];
  /** The characters that stand in the form of another region than the text's. */
  readonly foreign: readonly number[];
  /** True where it is written from right to left; the glyphs stand as on paper. */
  readonly turned: boolean;
}

/** Gives the letters of a text; the same text in the same face is looked up once. */
export type LettersOf = (face: Face, text: string, region?: Region) => Letters;

// Joiners, direction marks and variation selectors have no ink; without shaping they mean nothing.
const WITHOUT_INK = /\p{Cf}|\p{Variation_Selector}/u;
// Fonts draw nothing for these, or something that means nothing.
const CONTROL = /\p{Cc}/u;
const PRINTABLE_ASCII = /^[ -~]*$/;
const REPLACEMENT = 0xfffd;

/** Starts a cache of letters over a font book. */
export function lettersFrom(fonts: FontBook): LettersOf {
  const faces = new Map<string, Map<string, Letters>>();
  return (face, text, region) =>
    remember(
      remember(faces, `${face} ${region}`, () => new Map()),
      text,
      () => findLetters(fonts, face, text, region),
    );
}

function findLetters(fonts: FontBook, face: Face, text: string, region: Region | undefined): Letters {
  const glyphs: Glyph[] = [];
  const missing: number[] = [];
  const foreign: number[] = [];
  const plain = PRINTABLE_ASCII.test(text);
  const turned = !plain && isRightToLeft(text);
  for (const character of turned ? turnWord(text) : text) {
    if (!plain && WITHOUT_INK.test(character)) continue;
    const codePoint = character.codePointAt(0) ?? 0;
    const known = !plain && CONTROL.test(character) ? undefined : fonts.glyph(face, codePoint, region);
    if (known?.foreign) foreign.push(codePoint);
    if (known === undefined) missing.push(codePoint);
    const glyph = known ?? fonts.glyph(face, REPLACEMENT);
    if (glyph) glyphs.push(glyph);
  }
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * faceScale(face);
  return { glyphs, width, missing, foreign, turned };
}
