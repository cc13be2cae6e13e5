import { editDistance } from '../spelling.ts';

/**
 * Gives the other names of a command that are worth telling: of the abbreviations that a tool accepts (`i`, `in`, `ins`)
 * the shortest, and no misspelling that it forgives (`isntall`).
 */
export function otherNames(display: string, names: readonly string[]): string[] {
  const all = [...new Set([display, ...names])].map(lastOf);
  return names.filter((name) => {
    if (name === display) return false;
    const { before, word } = lastOf(name);
    const words = all.filter((other) => other.before === before).map((other) => other.word);
    const longer = words.filter((other) => other.length > word.length && other.startsWith(word));
    if (longer.some((full) => words.some((other) => other.length < word.length && full.startsWith(other))))
      return false;
    const earlier = words.slice(0, words.indexOf(word));
    return longer.length > 0 || !earlier.some((full) => isSlip(word, full));
  });
}

/** True for a word that has one letter wrong, or swaps two letters of another one or of its beginning. */
function isSlip(word: string, full: string): boolean {
  if (word.length < 3 || full.length < word.length) return false;
  if (full.length === word.length && editDistance(word, full, 2) < 2) return true;
  const beginning = full.slice(0, word.length);
  return [...word].sort().join('') === [...beginning].sort().join('') && editDistance(word, beginning, 3) < 2;
}

function lastOf(name: string): { readonly before: string; readonly word: string } {
  const at = name.lastIndexOf(' ');
  return { before: name.slice(0, at + 1), word: name.slice(at + 1) };
}
