// Letters that are written from right to left (Unicode 16, Bidi_Class R and AL), by block.
const LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const NUMBER = /^[\p{Nd}.,:/%+-]+$/u;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '<': '>',
  '>': '<',
  '{': '}',
  '}': '{',
};

/** True for text with letters that are written from right to left. */
export function isRightToLeft(text: string): boolean {
  return LETTERS.test(text);
}

/** Gives the characters of a word in the order in which they stand on paper, numbers in it unturned. */
export function turnWord(text: string): readonly string[] {
  const clusters = text.match(/[\p{Nd}]+(?:[.,:/][\p{Nd}]+)*|.\p{M}*/gsu) ?? [];
  return clusters
    .toReversed()
    .flatMap((cluster) =>
      NUMBER.test(cluster) ? Array.from(cluster) : Array.from(MIRRORED[cluster] ?? cluster),
    );
}
