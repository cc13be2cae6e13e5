/** The most characters of one text on a line. */
const MOST = 60;
/** How much of what two texts share stands before the place where they begin to differ. */
const SHARED = 20;

/** Gives the two texts of a change on one line: `old -> new`; `+ new` and `- old` where there is only one. */
export function fromTo(before: string, after: string): string {
  if (before === '' && after === '') return '';
  if (before === '') return `+ ${clipped(after)}`;
  if (after === '') return `- ${clipped(before)}`;
  const from = startOfDifference([...before], [...after]);
  return `${clipped(before, from)} -> ${clipped(after, from)}`;
}

/** Gives a text on one line, from a character on, with dots for what is left out. */
export function clipped(text: string, from = 0): string {
  const line = [...text.replaceAll(/\s+/g, ' ')].slice(from);
  const end = line.length > MOST ? [...line.slice(0, MOST - 1), '…'] : line;
  return `${from > 0 ? '…' : ''}${end.join('')}`;
}

/** Where long texts are cut at their beginning, so that what differs is seen. */
function startOfDifference(before: readonly string[], after: readonly string[]): number {
  if (Math.max(before.length, after.length) <= MOST) return 0;
  const first = before.findIndex((character, index) => character !== after[index]);
  return Math.max(0, (first < 0 ? before.length : first) - SHARED);
}
