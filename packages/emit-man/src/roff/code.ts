import type { Span } from '../document.ts';
import { clean } from './clean.ts';
import { glyph } from './glyph.ts';
import { guard } from './guard.ts';
import { fonts, type Letter } from './letters.ts';

/** Code lines are folded at this many characters: groff drops what passes about 32,700 columns of an unfilled line. */
const longest = 1000;

const tabStop = 8;

/**
 * Gives the input lines that print one line of code as it stands, tabs as blanks up to the next multiple of eight.
 * A line that is too long for roff goes on in the next one after a visible backslash.
 */
export function codeLines(line: readonly Span[]): readonly string[] {
  return lettersOf(line).flatMap(codeLetters);
}

/** Gives the same for one line of letters. */
export function codeLetters(letters: readonly Letter[]): readonly string[] {
  const lines: string[] = [];
  for (let start = 0; start < letters.length || start === 0; start += longest) {
    const more = start + longest < letters.length;
    const text = input(letters.slice(start, start + longest));
    lines.push(text === '' ? '\\&' : guard(text) + (more ? '\\e' : ''));
  }
  return lines;
}

/** Gives the characters of each line that the text holds, without blanks at its end. */
function lettersOf(line: readonly Span[]): readonly (readonly Letter[])[] {
  const lines: Letter[][] = [[]];
  for (const span of line) {
    const font = fonts[span.kind];
    for (const character of clean(span.text)) {
      const letters = lines.at(-1)!;
      if (character === '\n') lines.push([]);
      else if (character !== '\t') letters.push({ text: character, font });
      else for (const text of ' '.repeat(tabStop - (letters.length % tabStop))) letters.push({ text, font });
    }
  }
  return lines.map((letters) =>
    letters.slice(0, letters.findLastIndex(({ text }) => text.trim() !== '') + 1),
  );
}

function input(letters: readonly Letter[]): string {
  let font = fonts.prose;
  let text = '';
  for (const letter of letters) {
    // Blanks are in no font of their own: a terminal would underline them.
    const wanted = letter.text === ' ' && font !== fonts.placeholder ? font : letter.font;
    if (wanted !== font) text += wanted;
    font = wanted;
    text += glyph(letter.text);
  }
  return font === fonts.prose ? text : text + fonts.prose;
}
