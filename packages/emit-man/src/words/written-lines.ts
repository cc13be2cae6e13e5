import { hang } from './hang.ts';
import { plain, prose, width } from './span.ts';

/** A word of a shell: quotes and escapes hold blanks together. */
const words = /(?:\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[^\s\\'"]|['"\\])+/g;

/** Operators, and options that may have a value behind a blank. */
const leading = /^(?:-[^=]*|\|\|?|&&?|[0-9&]?(?:>>?|<)|;)$/;

/** Gives a line of the notes as it was written, broken behind a backslash between two of its words where it is long. */
export function writtenLines(line: string, room: number): readonly string[] {
  if (line.includes('\n') || width([prose(line)]) <= room) return line.split('\n');
  const pieces = (line.match(words) ?? []).map((word) => ({
    spans: [prose(word)],
    leads: leading.test(word),
  }));
  return hang(pieces, room).map(plain);
}
