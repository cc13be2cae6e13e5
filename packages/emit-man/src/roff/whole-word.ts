import { columns } from '../columns.ts';
import { fonts, type Letter } from './letters.ts';

/** groff takes time with the square of the length of a word that it may break. */
const longestFilled = 5000;

/** What an option's text has at 80 columns: a longer word stands in a line of its own. */
const longestInText = 57;

/** An address, with what may stand before it. */
const address = /^[("'<[]*(?:https?|ftp|file|mailto|ssh):/;

/** True for a word that has to be copied in one piece: an address, or something to type. */
export function isWhole(word: readonly Letter[]): boolean {
  return (
    word.some(({ font }) => font !== fonts.prose) ||
    address.test(
      word
        .slice(0, 16)
        .map(({ text }) => text)
        .join(''),
    )
  );
}

/** True for such a word that no line of text can be sure to hold. */
export function needsItsOwnLine(word: readonly Letter[]): boolean {
  if (word.length * 2 <= longestInText || !isWhole(word)) return false;
  return word.reduce((sum, { text }) => sum + columns(text), 0) > longestInText;
}

/** Gives the lines of a word that cannot stand in filled text: one of a word that has to stay whole, else broken ones. */
export function ownLines(word: readonly Letter[]): readonly (readonly Letter[])[] | undefined {
  if (needsItsOwnLine(word)) return [word];
  if (word.length <= longestFilled) return undefined;
  const lines: Letter[][] = [];
  let width = longestInText;
  for (const letter of word) {
    width += columns(letter.text);
    if (width > longestInText) {
      lines.push([]);
      width = columns(letter.text);
    }
    lines.at(-1)!.push(letter);
  }
  return lines;
}
