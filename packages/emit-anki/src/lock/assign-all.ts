import type { DeckNote } from '../deck-note.ts';
import { assignNotes } from './assign-notes.ts';
import type { KnownNotes } from './known-notes.ts';
import type { LockedNote } from './lock-file.ts';

/**
 * Gives the old note of each new one, as new key to old key. What was agreed on goes before what only this machine has
 * written. Merged notes take what living note no other one is; what was retired stays so.
 */
export function assignAll(
  notes: readonly DeckNote[],
  merged: readonly DeckNote[],
  { locked, outside }: KnownNotes,
): ReadonlyMap<string, string> {
  const agreed = assignNotes(notes, locked);
  const fresh = notes.filter(({ key }) => !agreed.has(key));
  const assigned = new Map([...agreed, ...assignNotes(fresh, outside)]);
  const taken = new Set(assigned.values());
  const isLeft = ([key, { retired }]: readonly [string, LockedNote]): boolean =>
    !taken.has(key) && retired === undefined;
  const left = [...locked, ...outside].filter(isLeft);
  return new Map([...assigned, ...assignNotes(merged, new Map(left))]);
}
