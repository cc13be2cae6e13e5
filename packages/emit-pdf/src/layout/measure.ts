import { type Face, faceScale } from '../fonts/faces.ts';
import type { FontBook, Glyph } from '../fonts/font-book.ts';
import type { Paragraph, Run } from '../sheet/sheet.ts';

/** Letters of one run from one font. `width` is in 1/1000 of the paragraph's size. */
export interface Piece {
  readonly part: number;
  readonly run: Run;
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly width: number;
}

/** What a line is not broken inside. */
export interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** The blank before it, in 1/1000 of the paragraph's size; 0 where it joins the word before without one. */
  readonly blank: number;
  /** The text of that blank, and the run it belongs to. */
  readonly blankPiece: Piece | undefined;
  /** True where the line should not be broken before it. */
  readonly bound: boolean;
}

export interface MeasuredParagraph {
  readonly paragraph: Paragraph;
  readonly words: readonly Word[];
  /** The width of ` \`, which ends a broken command line. */
  readonly continuation: number;
}

/** Told about each character that no font has, once a place. */
export type MissingGlyph = (codePoint: number, paragraph: Paragraph) => void;

// Joiners, direction marks and variation selectors have no ink; without shaping they mean nothing.
const WITHOUT_INK = /\p{Cf}|\p{Variation_Selector}/u;
// Fonts draw nothing for these, or something that means nothing.
const CONTROL = /\p{Cc}/u;
const BLANK = /[ \t\n\r\u2028\u2029]/;
const STANDS_ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CLOSES = /^[\u3001\u3002\uff0c\uff0e\uff01\uff1f\uff1a\uff1b\u300d\u300f\uff09\u3011\u30fc)\],.!?:;]/u;
const REPLACEMENT = 0xfffd;

/** Measures a paragraph once, in any size: every word's width in 1/1000 of its size. */
export function measureParagraph(
  paragraph: Paragraph,
  fonts: FontBook,
  missing: MissingGlyph,
): MeasuredParagraph {
  const words: Word[] = [];
  let pieces: Piece[] = [];
  let blankPiece: Piece | undefined;
  let glue = false;
  const finish = (): void => {
    if (pieces.length === 0) return;
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
    const blank = words.length > 0 || paragraph.wrap === 'lines' ? (blankPiece?.width ?? 0) : 0;
    words.push({ pieces, width, blank, blankPiece: blank > 0 ? blankPiece : undefined, bound: glue });
    pieces = [];
    blankPiece = undefined;
    glue = false;
  };
  paragraph.parts.forEach((part, index) => {
    for (const run of part.runs) {
      for (const stretch of splitRun(run.text, paragraph.wrap === 'lines')) {
        if (BLANK.test(stretch)) {
          finish();
          blankPiece = toPiece(
            index,
            run,
            stretch.replace(/\t/g, '    ').replace(BLANK, ' '),
            paragraph,
            fonts,
            missing,
          );
          continue;
        }
        if (STANDS_ALONE.test(stretch) || endsAlone(pieces)) {
          if (CLOSES.test(stretch)) glue = true;
          else finish();
        }
        const piece = toPiece(index, run, stretch, paragraph, fonts, missing);
        if (piece.glyphs.length > 0) pieces.push(piece);
      }
    }
  });
  finish();
  const continuation = fonts.glyph('mono', 0x5c)?.advance ?? 600;
  return {
    paragraph,
    words: paragraph.wrap === 'command' ? bindCommand(words) : bindCode(words),
    continuation: continuation * 2 * faceScale('mono'),
  };
}

/** Cuts a run into words, single ideographs, and the blanks between. */
function splitRun(text: string, keepBlanks: boolean): readonly string[] {
  const kept = keepBlanks ? text : text.replace(/\s+/g, ' ');
  return (
    kept.match(
      /[ \t\n\r]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^ \t\n\r\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    ) ?? []
  );
}

function endsAlone(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)?.text;
  return last !== undefined && STANDS_ALONE.test(last.slice(-1));
}

function toPiece(
  part: number,
  run: Run,
  text: string,
  paragraph: Paragraph,
  fonts: FontBook,
  missing: MissingGlyph,
): Piece {
  const glyphs: Glyph[] = [];
  for (const character of text) {
    if (WITHOUT_INK.test(character)) continue;
    const codePoint = character.codePointAt(0) ?? 0;
    const known = CONTROL.test(character) ? undefined : fonts.glyph(run.face, codePoint);
    const glyph = known ?? replace(codePoint, run.face, paragraph, fonts, missing);
    if (glyph) glyphs.push(glyph);
  }
  const scale = faceScale(run.face);
  const width =
    glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * scale + (run.key ? KEY_PADDING * 2 : 0);
  return { part, run, glyphs, text, width };
}

/** The room between a key's letters and its outline, in 1/1000 em. */
export const KEY_PADDING = 180;

function replace(
  codePoint: number,
  face: Face,
  paragraph: Paragraph,
  fonts: FontBook,
  missing: MissingGlyph,
): Glyph | undefined {
  missing(codePoint, paragraph);
  return fonts.glyph(face, REPLACEMENT);
}

/** Above this width, in 1/1000 em, a value may stand on another line than its flag. */
const LONGEST_BOND = 18_000;

/** Keeps a flag beside its value, and what stands between quotes together. */
function bindCommand(words: readonly Word[]): readonly Word[] {
  let quote = '';
  return words.map((word, index) => {
    const before = words[index - 1];
    const inside = quote !== '';
    const text = word.pieces.map((piece) => piece.text).join('');
    for (const mark of text.match(/["']/g) ?? []) quote = quote === '' ? mark : quote === mark ? '' : quote;
    const flagBefore = before !== undefined && /^-/.test(before.pieces.map((piece) => piece.text).join(''));
    const value = flagBefore && !/^-/.test(text) && before.width + word.width < LONGEST_BOND;
    return inside || value ? { ...word, bound: true } : word;
  });
}

/** Keeps the words of a short piece of code on one line of running text. */
function bindCode(words: readonly Word[]): readonly Word[] {
  return words.map((word, index) => {
    const before = words[index - 1]?.pieces.at(-1)?.run;
    const run = word.pieces[0]?.run;
    const short = (run?.text.length ?? 0) * 600 < LONGEST_BOND;
    return run !== undefined && run === before && run.face.startsWith('mono') && short
      ? { ...word, bound: true }
      : word;
  });
}
