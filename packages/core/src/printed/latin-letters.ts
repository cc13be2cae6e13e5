/** Letters that do not fall apart into a base letter and a mark. */
const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Gives words in small letters without their marks, as names of files are made of: `größe` is `grosse`. Other scripts stay. */
export function withoutMarks(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => spelledOut[letter]!)
    .replace(/[\p{M}\u200b-\u200d\u2060\ufeff]+/gu, '');
}
