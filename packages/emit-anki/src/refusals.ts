import type { Diagnostic, Topic } from '@cribnotes/core';
import { LOCK_PATH } from './lock/lock-file.ts';
import type { StampedDeck } from './lock/stamp-notes.ts';
import type { NotePlan } from './plan/note-plan.ts';

const TOP = { line: 1, column: 1, offset: 0 } as const;

/** The error of two notes that would share a guid: Anki would import both, and later update neither for sure. */
export function findSharedKey(plans: readonly NotePlan[]): Diagnostic | undefined {
  const seen = new Map<string, NotePlan>();
  for (const note of plans) {
    const other = seen.get(note.key);
    if (other)
      return {
        rule: 'deck/same-note',
        level: 'error',
        message: `Two cards would be one to Anki: "${other.prompt}" and "${note.prompt}"`,
        actual: note.key,
        span: note.source,
        hint: 'Remove or reword one of the two in the notes',
      };
    seen.set(note.key, note);
  }
  return undefined;
}

/** The error of a build under `frozen` that would change the lock file. */
export function frozenFault({ fates, retired }: StampedDeck, missing: boolean): Diagnostic {
  const differ = [...fates.values()].filter(({ kind }) => kind !== 'unchanged').length + retired.length;
  return {
    rule: 'lock/frozen',
    level: 'error',
    message: missing
      ? 'There is no lock file, and it may not be made here'
      : `The lock file is behind the notes (${differ} cards differ), and it may not be changed here`,
    span: { source: LOCK_PATH, start: TOP, end: TOP },
    hint: 'Build without --frozen-lock and commit the lock file',
  };
}

/** The warning that nothing of a topic makes a card; absent where the topic has no notes either. */
export function emptyDeck({ sources: [first] }: Topic): Diagnostic | undefined {
  return (
    first && {
      rule: 'deck/empty',
      level: 'warning',
      message: 'No deck is made: no sentence says what a command does or what a term means',
      span: { source: first.id, start: TOP, end: TOP },
    }
  );
}
