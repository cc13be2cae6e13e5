// Letters that are written from right to left (Unicode 16, Bidi_Class R and AL), by block.
const LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Gives the first letter of a text that is written from right to left. */
export function firstTurned(text: string): number | undefined {
  return LETTERS.exec(text)?.[0].codePointAt(0);
}

/** True for text with letters that are written from right to left. */
export function isRightToLeft(text: string): boolean {
  return LETTERS.test(text);
}
