import { columns } from '../columns.ts';

/** The longest word, in columns, that stays in one piece: an option's text at 60 columns has 39. */
const longestWhole = 36;

/** The places where a long word reads best when it is broken after them. */
const seams = new Set(['/', '?', '&', '=', ',', ';', '|', ':']);

/** Signs of full width that open something stand at no end of a line, those that close something at no beginning. */
const opens = /[（「『【《〈“‘]/u;
const closes = /[）」』】》〉”’、。，．：；？！ー々]/u;

/**
 * Gives the indices of the characters after which a long word may go on in the next line.
 * Short words have none. Without them groff cuts a word off at about 32,700 columns.
 */
export function breaksOf(characters: readonly string[]): ReadonlySet<number> {
  const breaks = new Set<number>();
  if (characters.length * 2 <= longestWhole) return breaks;
  const total = characters.reduce((sum, character) => sum + columns(character), 0);
  if (total <= longestWhole) return breaks;
  let width = 0;
  for (const [index, character] of characters.entries()) {
    if (index === characters.length - 1) break;
    width += columns(character);
    const next = characters[index + 1]!;
    const seam = seams.has(character) && !seams.has(next) && width >= 4;
    // A mark stays with its letter, and a bracket with what is in it, unless there are more marks than a line has columns.
    const held = /\p{Mark}/u.test(next) || closes.test(next) || opens.test(character);
    const apart = !held || width >= 2 * longestWhole;
    if (apart && (seam || columns(character) === 2 || width >= longestWhole)) {
      breaks.add(index);
      width = 0;
    }
  }
  return breaks;
}
