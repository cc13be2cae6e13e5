/** How deep brackets of a usage line stand in each other; those of the tools that come along are four deep at most. */
const DEEPEST = 16;

/** True where no bracket stands in more others than are read: each costs its reader the line once more. */
export function isFlat(usage: string): boolean {
  let depth = 0;
  for (const character of usage) {
    if ('[({<'.includes(character)) depth += 1;
    if ('])}>'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return false;
  }
  return true;
}
