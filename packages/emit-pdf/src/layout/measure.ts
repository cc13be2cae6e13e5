import type { LettersOf } from '../fonts/letters.ts';
import type { Paragraph, Run } from '../sheet/sheet.ts';
import { bindCode, bindCommand } from './bind-words.ts';
import { closes, cutText, isBlank, standsAlone } from './cut-text.ts';
import type { Piece, Word } from './words.ts';

export interface MeasuredParagraph {
  readonly paragraph: Paragraph;
  readonly words: readonly Word[];
  /** The width of the widest word, and of ` \`, which ends a broken command line; in 1/1000 of its size. */
  readonly widest: number;
  readonly continuation: number;
}

/** Told about text that cannot be shown as it should be. */
export interface LetterWatch {
  /** A character that no font has. */
  missing(codePoint: number, paragraph: Paragraph): void;
  /** A word that is written from right to left. */
  turned(paragraph: Paragraph): void;
}

/** What measuring needs. */
export interface Ruler {
  readonly letters: LettersOf;
  readonly watch: LetterWatch;
}

/** The room between a key's letters and its outline, in 1/1000 em. */
export const KEY_PADDING = 180;

/** Measures a paragraph once, for any size. */
export function measureParagraph(paragraph: Paragraph, ruler: Ruler): MeasuredParagraph {
  const kept = paragraph.wrap === 'lines';
  const words: Word[] = [];
  let pieces: Piece[] = [];
  let blankPiece: Piece | undefined;
  let glued = false;
  const finish = (): void => {
    if (pieces.length === 0) return;
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
    const blank = words.length > 0 || kept ? (blankPiece?.width ?? 0) : 0;
    words.push({ pieces, width, blank, blankPiece: blank > 0 ? blankPiece : undefined, bound: glued });
    pieces = [];
    blankPiece = undefined;
    glued = false;
  };
  paragraph.parts.forEach((part, index) => {
    for (const run of part.runs) {
      for (const stretch of cutText(run.text, kept)) {
        const piece = pieceOf(index, run, stretch, paragraph, ruler);
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
  return {
    paragraph,
    words: paragraph.wrap === 'command' ? bindCommand(words) : bindCode(words),
    widest: words.reduce((most, word) => Math.max(most, word.width), 0),
    continuation: ruler.letters('mono', ' \\').width,
  };
}

function pieceOf(part: number, run: Run, text: string, paragraph: Paragraph, ruler: Ruler): Piece {
  const { glyphs, width, missing, turned } = ruler.letters(run.face, text);
  for (const codePoint of missing) ruler.watch.missing(codePoint, paragraph);
  if (turned) ruler.watch.turned(paragraph);
  return { part, run, glyphs, text, width: run.key ? width + KEY_PADDING * 2 : width };
}
