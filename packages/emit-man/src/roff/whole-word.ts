import { columns } from '../columns.ts';
import { breaksOf } from './breaks.ts';
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

/**
 * Gives the indices of the letters after which a word may go on in the next line. One that has to stay whole has none,
 * but where it is glued to a sentence in a script without blanks, that sentence goes on.
 */
export function breaksIn(word: readonly Letter[]): ReadonlySet<number> {
  const breaks = breaksOf(word.map(({ text }) => text));
  if (breaks.size === 0 || !isWhole(word)) return breaks;
  const isProse = (letter: Letter | undefined): boolean => letter?.font === fonts.prose;
  return new Set(
    [...breaks].filter(
      (at) => isProse(word[at]) && isProse(word[at + 1]) && columns(word[at]?.text ?? '') === 2,
    ),
  );
}

/** True for a word with a part that has to stay whole and that no line of text can be sure to hold. */
export function needsItsOwnLine(word: readonly Letter[]): boolean {
  if (word.length * 2 <= longestInText || !isWhole(word)) return false;
  const breaks = breaksIn(word);
  let width = 0;
  return word.some(({ text }, index) => {
    width = breaks.has(index - 1) ? columns(text) : width + columns(text);
    return width > longestInText;
  });
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
