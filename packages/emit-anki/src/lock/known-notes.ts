import { askOn } from './ask-on.ts';
import type { Emitted } from './emitted.ts';
import type { Lock, LockedNote } from './lock-file.ts';
import { freeKey } from './merge-locks.ts';

/** All old notes that a build may go on with. */
export interface KnownNotes {
  /** Those that were agreed on, by key. */
  readonly locked: ReadonlyMap<string, LockedNote>;
  /**
   * Those that only this machine has written: on another branch, or before the lock was set back. Their cards may be in
   * Anki. By key, each another one than those of the lock.
   */
  readonly outside: ReadonlyMap<string, LockedNote>;
  /** What was last written under a guid. */
  readonly emitted: ReadonlyMap<string, LockedNote>;
}

/** Puts together what the lock says and what was written. */
export function knownNotes(lock: Lock | undefined, emitted: Emitted | undefined): KnownNotes {
  const written = Object.entries(emitted?.notes ?? {});
  const byGuid = new Map(written.map(([, note]) => [note.guid, note]));
  const agreed = Object.entries(lock?.notes ?? {});
  const locked = new Map(agreed.map(([key, note]) => [key, askOn(note, byGuid.get(note.guid))]));
  const guids = new Set(agreed.map(([, { guid }]) => guid));
  const outside = new Map<string, LockedNote>();
  const taken = { has: (key: string) => locked.has(key) || outside.has(key) };
  for (const [key, note] of written) if (!guids.has(note.guid)) outside.set(freeKey(key, taken), note);
  return { locked, outside, emitted: byGuid };
}
