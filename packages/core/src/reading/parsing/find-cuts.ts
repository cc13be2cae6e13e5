/**
 * Gives the offsets at which a text may be cut, ascending: lines behind a blank line that have something in the first column
 * and do not begin like an item of a list. Such a line closes every quote, list and table, so that what stands before it
 * is parsed alike with and without the rest, unless a fence or a piece of HTML is still open there.
 */
export function findCuts(text: string): number[] {
  return Array.from(text.matchAll(cut), ({ 0: end, index }) => index + end.length);
}

const cut = /\n[ \t]*\n(?=[^\s\d*+-])/g;
