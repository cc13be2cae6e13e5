/** Words of English that say nothing about what a command does. */
const empty = new Set(
  `about above after also because been before being both does doesn doing each from give gives have here into just
  like make makes only other same should some such than that their them then there these they this those using want
  were what when where which while will with would your`.split(/\s+/),
);

/** Gives what a sentence says, without case, marks and spacing, to tell whether another one says the same. */
export function wording(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Gives the words that carry the meaning, roughly without their endings, so that `removes` is `removed`. */
export function contentWords(text: string): readonly string[] {
  return wording(text)
    .split(' ')
    .filter((word) => word.length >= 4 && !empty.has(word))
    .map((word) => word.replace(/(?:ing|ed|es|s|e)$/, ''));
}
