/** Endings of nouns, adjectives and verbs, the longer ones first. What remains has three letters or more. */
const LATIN =
  /(?<=\p{L}{3})(?:ations?|ungen|ung|ings?|ions?|able|ible|mente|ment|ly|ed|es|en|em|an|os|as|s|e|o|a)$/u;
const CYRILLIC =
  /(?<=\p{L}{3})(?:ами|ями|ого|его|ому|ему|ыми|ими|ется|ются|ать|ять|ить|ой|ей|ий|ый|ая|яя|ое|ее|ые|ие|ов|ев|ам|ям|ах|ях|ом|ем|ет|ит|ют|ут|ы|и|а|я|у|ю|е|о|ь)$/u;

/** Gives a word in lower case without its ending, so that "caches", "cached" and "caching" are one. */
export function wordStem(word: string): string {
  if (/\p{Script=Cyrillic}/u.test(word)) return word.replace(CYRILLIC, '');
  if (/\d/.test(word)) return word;
  // A plural of a word with an ending has two: "instructions", "volúmenes".
  const singular = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{L}{3}[^\Wus])s$/u, '');
  return singular.replace(LATIN, '').replace(LATIN, '');
}
