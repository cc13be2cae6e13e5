import type { LettersOf } from '../fonts/letters.ts';
import { type Region, regionOfText } from '../fonts/region.ts';
import type { Paragraph, Run } from '../sheet/sheet.ts';
import { bindCode, bindCommand } from './bind-words.ts';
import { closes, cutText, isBlank, standsAlone } from './cut-text.ts';
import { type Piece, type Word, widthOf } from './words.ts';

export interface MeasuredParagraph {
  readonly paragraph: Paragraph;
  readonly words: readonly Word[];
  /** Widths in 1/1000 of its size: of all as one line, of the widest word, and of ` \`, which ends a broken command. */
  readonly total: number;
  readonly widest: number;
  readonly continuation: number;
}

/** Told about text that cannot be shown as it should be. */
export interface LetterWatch {
  /** A character that no font has. */
  missing(codePoint: number, region: Region, paragraph: Paragraph): void;
  /** A character in the form of another region than the text's. */
  foreign(codePoint: number, region: Region, paragraph: Paragraph): void;
}

/** What measuring needs. */
export interface Ruler {
  readonly letters: LettersOf;
  /** The region of text that has no letters of one alone. */
  readonly region: Region;
  readonly watch: LetterWatch;
}

/** The room between a key's letters and its outline, in 1/1000 em. */
export const KEY_PADDING = 180;

/** Measures a paragraph once, for any size. */
export function measureParagraph(paragraph: Paragraph, ruler: Ruler): MeasuredParagraph {
  const words = cutWords(paragraph, ruler);
  return {
    paragraph,
    words,
    total: widthOf(words, 0, words.length),
    widest: words.reduce((most, word) => Math.max(most, word.width), 0),
    continuation: ruler.letters('mono', ' \\').width,
  };
}

function cutWords(paragraph: Paragraph, ruler: Ruler): readonly Word[] {
  const kept = paragraph.wrap === 'lines';
  const region = regionOfText(textOf(paragraph)) ?? ruler.region;
  const words: Word[] = [];
  let pieces: Piece[] = [];
  let blankPiece: Piece | undefined;
  let glued = false;
  const finish = (): void => {
    if (pieces.length === 0) return;
    // The indentation of a file's line belongs to its first word.
    if (kept && words.length === 0 && blankPiece) pieces.unshift(blankPiece);
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
    const blank = words.length > 0 ? (blankPiece?.width ?? 0) : 0;
    words.push({ pieces, width, blank, blankPiece: blank > 0 ? blankPiece : undefined, bound: glued });
    pieces = [];
    blankPiece = undefined;
    glued = false;
  };
  paragraph.parts.forEach((part, index) => {
    for (const run of part.runs) {
      for (const stretch of cutText(run.text, kept)) {
        const piece = pieceOf(index, run, stretch, region, paragraph, ruler);
        if (isBlank(stretch)) {
          finish();
          blankPiece = piece;
          continue;
        }
        if (standsAlone(stretch) || standsAlone(pieces.at(-1)?.text.slice(-1) ?? '')) {
          if (closes(stretch)) glued = true;
          else finish();
        }
        if (piece.glyphs.length > 0) pieces.push(piece);
      }
    }
  });
  finish();
  return paragraph.wrap === 'command' ? bindCommand(words) : bindCode(words);
}

function textOf({ parts }: Paragraph): string {
  return parts.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
}

function pieceOf(
  part: number,
  run: Run,
  text: string,
  region: Region,
  paragraph: Paragraph,
  ruler: Ruler,
): Piece {
  const { glyphs, width, missing, foreign } = ruler.letters(run.face, text, region);
  for (const codePoint of foreign) ruler.watch.foreign(codePoint, region, paragraph);
  for (const codePoint of missing) ruler.watch.missing(codePoint, region, paragraph);
  return { part, run, glyphs, text, width: run.key ? width + KEY_PADDING * 2 : width };
}
