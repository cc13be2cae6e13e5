import { occurrenceOf, type Placed } from './occurrence.ts';
import { sayTheSame } from './same-words.ts';

/**
 * Gives the places of the same keys by the row that they make. One author who says another thing of them under another
 * heading speaks of another mode or program: `x` deletes a letter, and in the list of files it marks one.
 */
export function pressedRows(placed: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = [];
  for (const one of placed) {
    const row = rows.find((members) => members.every((other) => meanOne(other, one)));
    if (row) row.push(one);
    else rows.push([one]);
  }
  return rows;
}

function meanOne(one: Placed, other: Placed): boolean {
  if (one.draft !== other.draft) return true;
  const [a, b] = [occurrenceOf(one), occurrenceOf(other)];
  const [said, told] = [a.description?.text, b.description?.text];
  if (said === undefined || told === undefined || sayTheSame(said, told)) return true;
  return a.headings.join('\n') === b.headings.join('\n');
}
