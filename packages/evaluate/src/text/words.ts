/** Scripts that are written without blanks. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const isUnspaced = new RegExp(`[${unspaced}]`, 'u');
const pieces = new RegExp(`[${unspaced}ー]|[^${unspaced}ー]+`, 'gu');

/** Gives the words of a sentence in small letters; in a script without blanks each character is one. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  return words.flatMap((word) => (isUnspaced.test(word) ? (word.match(pieces) ?? []) : [word]));
}

/**
 * Gives what two sentences are compared by: words, and in scripts without blanks pairs of neighbours, because single
 * characters are shared by most sentences.
 */
export function unitsOf(text: string): string[] {
  const words = wordsOf(text);
  const single = words.map((word) => isUnspaced.test(word) && [...word].length === 1);
  return words.flatMap((word, at) => {
    if (!single[at]) return [word];
    if (single[at + 1]) return [word + words[at + 1]];
    return single[at - 1] ? [] : [word];
  });
}
