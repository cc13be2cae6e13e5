import { CODE_SCALE } from '../fonts/faces.ts';
import type { Paragraph, Part, Run } from './sheet.ts';

/** Stands between sentences that run on; a line may end before it, not after it. */
export const BULLET = ' •\u00a0';

/** Where a sentence under a command begins, and where a broken command goes on, in em. */
export const UNDER = 0.9;
export const CONTINUED = 1.1;

/** What a paragraph may set apart from its text. */
type ParagraphLook = Partial<Omit<Paragraph, 'parts' | 'wrap'>>;

/** Gives running text as a paragraph. */
export function prose(path: readonly string[], runs: readonly Run[], look: ParagraphLook = {}): Paragraph {
  return proseOf([{ path, runs }], look);
}

/** Gives running text of several elements as one paragraph. */
export function proseOf(parts: readonly [Part, ...Part[]], look: ParagraphLook = {}): Paragraph {
  return { parts, wrap: 'prose', scale: 1, indent: 0, hang: look.indent ?? 0, before: 0, ...look };
}

/** How far a broken line of a file goes on from where it begins, and the height of an empty one, in em. */
const FILE_HANG = 1.4;
const EMPTY = 0.5;
/** The width of a blank of code, and how many of them at a line's beginning count, so that there is room for the rest. */
const CODE_BLANK = 0.6 * CODE_SCALE;
const MOST_BLANKS = 8;

/** Gives a line of a file: its blanks are kept, and what is too long goes on below, further in. */
export function fileLine(parts: readonly [Part, ...Part[]], look: ParagraphLook = {}): Paragraph {
  const text = parts.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  const blanks = Math.min(MOST_BLANKS, text.search(/\S|$/));
  return {
    ...proseOf(parts, { ...look, hang: (look.indent ?? 0) + blanks * CODE_BLANK + FILE_HANG }),
    wrap: 'lines',
    scale: text.trim() === '' ? EMPTY : 1,
  };
}
