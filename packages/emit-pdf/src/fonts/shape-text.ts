import type { Face } from './faces.ts';
import type { FontBook, Glyph } from './font-book.ts';
import type { FontFile } from './font-file.ts';
import { type Letters, REPLACEMENT, type TextWay, widthOf } from './letters.ts';
import type { ShapedGlyph, Shaper } from './shaper.ts';

/**
 * Letters that join, stack or turn, by block: marks; Hebrew and Arabic; India, Ceylon, Siam, Laos, Burma and Cambodia; and what
 * puts emoji together from several.
 */
const SHAPED = new RegExp(
  `[${[
    '\\u0300-\\u036f\\u0590-\\u109f\\u1780-\\u17ff\\ufb1d-\\ufdff\\ufe70-\\ufefc',
    '\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}',
    '\\u200d\\u20d0-\\u20ff\\u{1f1e6}-\\u{1f1ff}\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}',
  ].join('')}]`,
  'u',
);
const LATIN = /^[\0-\u02ff]*$/;

// What names a property loads its table when it is first met, the one of emoji in 8 ms: therefore inside of functions.

/** Marks of direction, which have done their work when a text comes here, and others without ink. */
function isIgnored(part: string): boolean {
  return /\p{Variation_Selector}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u.test(
    part,
  );
}

/** What takes its form from the character before it, and stands in the same font. */
function follows(part: string): boolean {
  return /\p{M}|\p{Join_Control}|[\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/u.test(part);
}

/** Joiners have no glyph. */
function isJoiner(part: string): boolean {
  return /\p{Join_Control}/u.test(part);
}

/** Several characters that are one emoji. */
function isEmojiSequence(text: string): boolean {
  return /^\p{RGI_Emoji}$/v.test(text);
}

/** True for text with letters whose form depends on their neighbours. */
export function needsShaping(text: string): boolean {
  return !LATIN.test(text) && SHAPED.test(text);
}

/** Characters next to each other in one font. */
interface FontRun {
  readonly font: FontFile;
  readonly text: string;
  /** True where it is one emoji of several characters. */
  readonly emoji: boolean;
}

/** Gives the letters of a text of one direction, each in the form that its neighbours give it. */
export function shapeText(
  fonts: FontBook,
  shaper: Shaper,
  face: Face,
  text: string,
  { region, rightToLeft, beside }: TextWay,
): Letters {
  const missing: number[] = [];
  const foreign: number[] = [];
  const runs: FontRun[] = [];
  for (const character of graphemes(text)) {
    const emoji = Array.from(character).length > 1 && isEmojiSequence(character);
    for (const part of emoji ? [character] : character) {
      if (!emoji && isIgnored(part)) continue;
      const before = runs.at(-1);
      const codePoint = part.codePointAt(0) ?? 0;
      const isFollower = before !== undefined && !emoji && goesWith(before.font, part);
      const wanted = part === ' ' && beside !== undefined ? beside : codePoint;
      const found = emoji || isFollower ? undefined : fonts.glyph(face, wanted, region);
      if (found?.foreign) foreign.push(codePoint);
      const font = emoji ? fonts.emoji() : isFollower ? before.font : found?.font;
      if (font === undefined) missing.push(codePoint);
      const known = font ?? fonts.glyph(face, REPLACEMENT)?.font;
      const drawn = font === undefined ? String.fromCodePoint(REPLACEMENT) : part;
      if (known === undefined) continue;
      if (before?.font === known && !emoji && !before.emoji) {
        runs[runs.length - 1] = { ...before, text: before.text + drawn };
      } else runs.push({ font: known, text: drawn, emoji });
    }
  }
  const glyphs = (rightToLeft ? runs.toReversed() : runs).flatMap((run): readonly Glyph[] => {
    const shaped = glyphsOf(run, shaper.shape(run.font, run.text, rightToLeft), rightToLeft);
    if (!run.emoji || shaped.length === 1) return shaped;
    missing.push(run.text.codePointAt(0) ?? 0);
    const replaced = fonts.glyph(face, REPLACEMENT);
    return replaced ? [replaced] : [];
  });
  return { glyphs, width: widthOf(glyphs, face), missing, foreign };
}

/** True for what takes its form from the character before it, where that one's font has it. */
function goesWith(font: FontFile, part: string): boolean {
  return follows(part) && (isJoiner(part) || font.glyphOf(part.codePointAt(0) ?? 0) !== 0);
}

function graphemes(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
}

function glyphsOf(
  { font, text }: FontRun,
  all: readonly ShapedGlyph[],
  rightToLeft: boolean,
): readonly Glyph[] {
  // What was left of joiners and selectors.
  const shaped = all.filter(({ glyph, advance }) => advance !== 0 || glyph !== font.glyphOf(0x20));
  const counts = new Map<number, number>();
  for (const { from } of shaped) counts.set(from, (counts.get(from) ?? 0) + 1);
  const starts = [...counts.keys()].sort((a, b) => a - b);
  const clusters = new Map(
    starts.map((from, index) => {
      const glyphs = counts.get(from) ?? 0;
      const characters = Array.from(text.slice(from, starts[index + 1]));
      // Programs that read the file turn the letters of a ligature with all others of the line.
      const turned = rightToLeft ? characters.toReversed() : characters;
      return [from, { text: turned.join(''), glyphs }] as const;
    }),
  );
  return shaped.map(({ glyph, advance, dx, dy, from }): Glyph => {
    const cluster = clusters.get(from) ?? { text: '', glyphs: 1 };
    return { font, glyph, advance, codePoint: cluster.text.codePointAt(0) ?? 0, shaped: { dx, dy, cluster } };
  });
}
