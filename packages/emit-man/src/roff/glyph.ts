import { hexadecimal } from './clean.ts';

/**
 * How a character of text is written where roff would read or print it as another one.
 * Plain `-`, `'`, `` ` ``, `^` and `~` become typographic characters on groff 1.23 and later (groff_char(7)),
 * so that a command copied from the page would not run.
 */
const written: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
  // groff 1.22 to 1.24 print these two in each other's place, which turns the meaning round.
  '\u226a': '<<',
  '\u226b': '>>',
  // Without width: the text has none of it left when it gets here, so that it can hold two blanks apart.
  '\u200b': '\\&',
  '\u00a0': '\\~',
  '\u202f': '\\~',
};

/** Gives the roff input, in ASCII, that prints one character of cleaned text. */
export function glyph(character: string): string {
  const known = written[character];
  if (known !== undefined) return known;
  if (character >= ' ' && character < '\u007f') return character;
  return [...apart(character)].map((part) => `\\[u${hexadecimal(part.codePointAt(0)!)}]`).join('');
}

/**
 * Takes letters apart that consist of a base and a spacing mark, in the scripts of South Asia: groff 1.22 to 1.24
 * do so themselves, and then print the first part only.
 */
function apart(character: string): string {
  const parts = character.normalize('NFD');
  return character.length > 1 || /\p{Mc}/u.test(parts) ? parts : character;
}
