import type { LettersOf } from '../fonts/letters.ts';
import { type Region, regionOfText } from '../fonts/region.ts';
import { firstTurned } from '../fonts/right-to-left.ts';
import type { Shaper } from '../fonts/shaper.ts';
import type { Paragraph, Run } from '../sheet/sheet.ts';
import { bindCode, bindCommand } from './bind-words.ts';
import { closes, cutText, isBlank, opens, standsAlone } from './cut-text.ts';
import { type Directions, directionsOf } from './directions.ts';
import { type Piece, type Word, widthOf } from './words.ts';

export interface MeasuredParagraph {
  readonly paragraph: Paragraph;
  readonly words: readonly Word[];
  /** Which way it goes: 1 from right to left, 0 from left to right. */
  readonly base: number;
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
  readonly shaper: Shaper | undefined;
  /** The region of text that has no letters of one alone. */
  readonly region: Region;
  readonly watch: LetterWatch;
}

/** The room between a key's letters and its outline, in 1/1000 em. */
export const KEY_PADDING = 180;

/** Measures a paragraph once, for any size. */
export function measureParagraph(paragraph: Paragraph, ruler: Ruler): MeasuredParagraph {
  const { words, base } = cutWords(paragraph, ruler);
  return {
    paragraph,
    words,
    base,
    total: widthOf(words, 0, words.length),
    widest: words.reduce((most, word) => Math.max(most, word.width), 0),
    continuation: ruler.letters('mono', ' \\').width,
  };
}

/** A stretch of text in one run of a part. */
interface Stretch {
  readonly part: number;
  readonly run: Run;
  readonly text: string;
}

function stretchesOf({ parts, wrap }: Paragraph): readonly Stretch[] {
  return parts.flatMap(({ runs }, part) =>
    runs.flatMap((run) => cutText(run.text, wrap === 'lines').map((text) => ({ part, run, text }))),
  );
}

function cutWords(paragraph: Paragraph, ruler: Ruler): { words: readonly Word[]; base: number } {
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
  const stretches = stretchesOf(paragraph);
  const directions = directionsOf(paragraph, stretches, ruler.shaper);
  stretches.forEach((stretch, index) => {
    const { text } = stretch;
    const cut = piecesOf(
      stretch,
      index,
      stretches[index - 1]?.text ?? '',
      directions,
      region,
      paragraph,
      ruler,
    );
    if (isBlank(text)) {
      finish();
      blankPiece = cut[0];
      return;
    }
    const before = pieces.at(-1)?.text ?? '';
    if (standsAlone(text) || standsAlone(before.slice(-1))) {
      if (closes(text)) glued = true;
      else if (!opens(before)) finish();
    }
    pieces.push(...cut.filter(({ glyphs }) => glyphs.length > 0));
  });
  finish();
  return {
    words: paragraph.wrap === 'command' ? bindCommand(words) : bindCode(words),
    base: directions.base,
  };
}

/** Gives a stretch in pieces of one direction each. */
function piecesOf(
  { part, run, text }: Stretch,
  index: number,
  before: string,
  { levelAt }: Directions,
  region: Region,
  paragraph: Paragraph,
  ruler: Ruler,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const beside = isBlank(text) && levelAt(index, 0) % 2 === 1 ? firstTurned(before) : undefined;
  for (let from = 0, to = 1; from < text.length; to++) {
    const level = levelAt(index, from);
    if (to < text.length && levelAt(index, to) === level) continue;
    pieces.push(pieceOf(part, run, text.slice(from, to), level, beside, region, paragraph, ruler));
    from = to;
  }
  return pieces;
}

function textOf({ parts }: Paragraph): string {
  return parts.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
}

function pieceOf(
  part: number,
  run: Run,
  text: string,
  level: number,
  beside: number | undefined,
  region: Region,
  paragraph: Paragraph,
  ruler: Ruler,
): Piece {
  const way = { region, rightToLeft: level % 2 === 1, ...(beside === undefined ? {} : { beside }) };
  const { glyphs, width, missing, foreign } = ruler.letters(run.face, text, way);
  for (const codePoint of foreign) ruler.watch.foreign(codePoint, region, paragraph);
  for (const codePoint of missing) ruler.watch.missing(codePoint, region, paragraph);
  return { part, run, glyphs, text, level, width: run.key ? width + KEY_PADDING * 2 : width };
}
