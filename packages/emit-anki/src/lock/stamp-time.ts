import type { LockedNote } from './lock-file.ts';
import { contentHash } from './note-identity.ts';
import { FIRST_MODIFIED, type StampOptions } from './stamp-options.ts';

type Clock = Pick<StampOptions, 'now' | 'touch' | 'lock'>;

/** The time for content that the lock has not: what Anki holds for that content, or else newer than all that is known. */
export function timeOfChange(
  hash: string,
  known: LockedNote | undefined,
  emitted: LockedNote | undefined,
  { now, touch, lock }: Clock,
): number {
  if (emitted && !touch && contentHash(emitted) === hash && emitted.modified > (known?.modified ?? 0))
    return emitted.modified;
  if (!known && !emitted && !lock && !touch) return FIRST_MODIFIED;
  // A note that is new to the lock may be in Anki all the same, from a branch or a machine that nothing is known of.
  return Math.max(now, FIRST_MODIFIED, (known?.modified ?? 0) + 1, (emitted?.modified ?? 0) + 1);
}

/**
 * The time for content that the lock has with that time. Anki goes by time alone, so where it may hold something else
 * that is newer, as after a change was taken back, the time has to be newer than that; and it is that of the build, since
 * a learner may have written on the note meanwhile.
 */
export function timeToWrite(
  hash: string,
  agreed: number,
  emitted: LockedNote | undefined,
  { now }: Clock,
): number {
  if (!emitted) return agreed;
  if (contentHash(emitted) === hash) return Math.max(agreed, emitted.modified);
  return Math.max(now, agreed, emitted.modified + 1);
}
