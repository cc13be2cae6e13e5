import type { StampedNote } from '../deck-note.ts';
import { noteTag } from '../plan/note-tags.ts';
import type { LockedNote } from './lock-file.ts';
import { contentHash } from './note-identity.ts';
import { FIRST_MODIFIED, type StampOptions } from './stamp-options.ts';
import { timeOfChange, timeToWrite } from './stamp-time.ts';

/** What becomes of an old note that nothing of this build is. */
export interface LeftNote {
  readonly key: string;
  /** As the lock keeps it. */
  readonly kept: LockedNote;
  /**
   * `dormant`: it stays as it is, since the notes still say it. `lost`: retired in this build. `gone`: retired before.
   */
  readonly fate: 'dormant' | 'lost' | 'gone';
  /** The time with which it is written. */
  readonly modified: number;
}

/** How long a retired note is written, in seconds, unless somebody says before that Anki has it. */
const WAITING = 180 * 24 * 60 * 60;

/** Gives what becomes of an old note that nothing of this build is: one that the notes do not say any more is retired. */
export function leaveNote(
  key: string,
  note: LockedNote,
  emitted: LockedNote | undefined,
  options: StampOptions,
): LeftNote {
  const stays = note.retired === undefined && (options.stillSaid?.(note) ?? false);
  const kept = stays || note.retired !== undefined ? note : retire(note, emitted, options);
  const modified = timeToWrite(contentHash(kept), kept.modified, emitted, options);
  const wasRetired = (emitted ?? note).retired !== undefined;
  return { key, kept, fate: stays ? 'dormant' : wasRetired ? 'gone' : 'lost', modified };
}

/**
 * Whether it is written, without cards: for the learners who have it. What is retired is, until somebody says that Anki
 * knows. What stays may be retired in Anki, by another branch's deck. Both are for half a year of changes.
 */
export function isWritten({ kept, fate, modified }: LeftNote, newest: number): boolean {
  const since = fate === 'dormant' ? FIRST_MODIFIED : (kept.done ?? -1);
  return modified > since && newest - modified < WAITING;
}

/** The note as it is written: a known one gets its text and tags, and a card that its learner deleted does not come back. */
export function writeLeft({ key, kept, modified }: LeftNote): StampedNote {
  const { hash: _, retired: __, done: ___, ...note } = kept;
  return { ...note, key, modified, cards: [] };
}

function retire(known: LockedNote, emitted: LockedNote | undefined, options: StampOptions): LockedNote {
  const tags = [...known.tags, noteTag(options.topic, 'retired')];
  const hash = contentHash({ ...known, tags });
  const modified = timeOfChange(hash, known, emitted, options);
  const { done: _, ...note } = known;
  return { ...note, hash, modified, tags, retired: modified };
}
