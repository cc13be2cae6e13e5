import { noteTag } from '../plan/note-tags.ts';
import type { LockedNote } from './lock-file.ts';
import { newerThan, type StampOptions } from './stamp-options.ts';

type KeyedNote = LockedNote & { readonly key: string };

/** Old notes that nothing of this build is. */
export interface LeftNotes {
  /** Whether any of them is lost in this build. */
  readonly lost: boolean;
  /** The notes as the lock of that revision keeps them. */
  readonly notesIn: (revision: number) => readonly KeyedNote[];
}

/** Gives what becomes of old notes that nothing of this build is: those that the notes do not say any more are retired. */
export function leaveNotes(
  left: readonly (readonly [string, LockedNote])[],
  options: StampOptions,
): LeftNotes {
  const { stillSaid = () => false } = options;
  const lost = new Set(
    left.flatMap(([, note]) => (note.retired === undefined && !stillSaid(note) ? [note] : [])),
  );
  return {
    lost: lost.size > 0,
    notesIn: (revision) =>
      left.map(([key, note]) => ({ ...(lost.has(note) ? retire(note, revision, options) : note), key })),
  };
}

/** The key for a note that is left, where a note of this build may have taken its own. */
export function freeKey(key: string, taken: ReadonlyMap<string, LockedNote>): string {
  let free = key;
  for (let number = 2; taken.has(free); number++) free = `${key} (${number})`;
  return free;
}

function retire(known: LockedNote, revision: number, options: StampOptions): LockedNote {
  return {
    ...known,
    modified: newerThan(known, options),
    tags: [...known.tags, noteTag(options.topic, 'retired')],
    retired: revision,
  };
}
