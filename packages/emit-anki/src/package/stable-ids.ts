import { createHash } from 'node:crypto';

/** Ids of notes and cards are milliseconds since 1970; Anki renumbers those of the future. These lie in 2010 to 2018. */
const FIRST = Date.UTC(2010, 0, 1);
const RANGE = Date.UTC(2018, 0, 1) - FIRST;

/** An id made from a text, for a deck, a note or a card. */
export function stableId(text: string): number {
  return FIRST + (createHash('sha256').update(text).digest().readUIntBE(0, 6) % RANGE);
}

/** The id, or the next one that is free, which is then taken. */
export function takeFreeId(id: number, taken: Set<number>): number {
  let free = id;
  while (taken.has(free)) free++;
  taken.add(free);
  return free;
}
