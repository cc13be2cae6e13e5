import { clean } from './clean.ts';
import { glyph } from './glyph.ts';
import { guard } from './guard.ts';

/** Code lines are folded at this many characters: groff drops what passes about 32,700 columns of an unfilled line. */
const longest = 1000;

const tabStop = 8;

/**
 * Gives the input lines that print one line of code as it stands, tabs as blanks up to the next multiple of eight.
 * A line that is too long for roff goes on in the next one after a visible backslash.
 */
export function codeLines(line: string): readonly string[] {
  return clean(line)
    .split('\n')
    .flatMap((part) => {
      const characters = [...expand(part).trimEnd()];
      const lines: string[] = [];
      for (let start = 0; start < characters.length || start === 0; start += longest) {
        const more = start + longest < characters.length;
        const text = characters
          .slice(start, start + longest)
          .map(glyph)
          .join('');
        lines.push(text === '' ? '\\&' : guard(text) + (more ? '\\e' : ''));
      }
      return lines;
    });
}

function expand(line: string): string {
  let expanded = '';
  let column = 0;
  for (const character of line) {
    const blanks = tabStop - (column % tabStop);
    expanded += character === '\t' ? ' '.repeat(blanks) : character;
    column += character === '\t' ? blanks : 1;
  }
  return expanded;
}
