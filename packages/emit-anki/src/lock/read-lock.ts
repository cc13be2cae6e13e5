import type { Diagnostic } from '@cribnotes/core';
import * as v from 'valibot';
import { noteTypes } from '../note-types/note-types.ts';
import { LOCK_FORMAT, LOCK_PATH, type Lock } from './lock-file.ts';
import { type RawLock, readLockLines } from './lock-lines.ts';
import { headSchema, noteSchema, oldHeadSchema } from './lock-schema.ts';
import { type Keyed, mergeLocks, uniteNotes } from './merge-locks.ts';
import { hasMergeMarks, splitSides } from './merge-marks.ts';
import { oldDeckId } from './note-identity.ts';

/** A lock as it was read. */
export interface ReadLock {
  readonly lock: Lock;
  /** True where it held two branches, which are one now. */
  readonly merged: boolean;
}

const RESTORE =
  'Restore the file from version control, or delete it: it is made again from what was built last on this machine';

/**
 * The lock that the text holds, or why it holds none. A wrong lock makes a deck that harms a collection, so it makes none.
 * The lines of two branches are merged, whether git's marks are between them or not.
 */
export function readLock(text: string, topicId?: string): ReadLock | Diagnostic {
  const clean = text.replace(/^\ufeff/, '');
  const read = hasMergeMarks(clean) ? readSides(clean) : readWhole(clean);
  if ('rule' in read || topicId === undefined || read.lock.topic === topicId) return read;
  return fault(clean, '"topic"', 'lock/other-topic', 'The lock file belongs to another topic', {
    actual: read.lock.topic,
    expected: [topicId],
    hint: `Rename the topic back, or write "${topicId}" there to go on with the same cards; delete the file if the notes are a copy`,
  });
}

/** One lock of the two branches' texts, for git, or why there is none. */
export function mergeLockTexts(ours: string, theirs: string): Lock | Diagnostic {
  const [one, other] = [readLock(ours), readLock(theirs)];
  if ('rule' in one) return one;
  if ('rule' in other) return other;
  if (one.lock.topic === other.lock.topic) return mergeLocks(one.lock, other.lock);
  return fault(theirs, '"topic"', 'lock/other-topic', 'The lock files belong to two topics', {
    actual: other.lock.topic,
    expected: [one.lock.topic],
  });
}

function readSides(text: string): ReadLock | Diagnostic {
  const sides = splitSides(text)?.map(readLockLines);
  const [ours, theirs] = (sides ?? []).map((raw) => raw && toLock(raw, text));
  if (ours && 'rule' in ours) return ours;
  if (theirs && 'rule' in theirs) return theirs;
  if (ours && theirs && ours.lock.topic === theirs.lock.topic)
    return { lock: mergeLocks(ours.lock, theirs.lock), merged: true };
  const at = /^(?:<{7}|>{7}|\|{7})/m.exec(text)?.[0] ?? '';
  return fault(
    text,
    at,
    'lock/conflict',
    'The lock file holds the marks of an unfinished merge, and is not whole between them',
    {
      hint: 'Take the file of one branch (git checkout --ours, or --theirs) and build again',
    },
  );
}

function readWhole(text: string): ReadLock | Diagnostic {
  const lines = readLockLines(text);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (lines) return toLock(lines, text);
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    return fault(text, at, 'lock/corrupt', 'The lock file is not JSON', { hint: RESTORE });
  }
  if (lines) return toLock(lines, text);
  const { notes, ...head } =
    typeof data === 'object' && data !== null ? { notes: {}, ...data } : { notes: {} };
  return toLock({ head, notes: Object.entries(notes ?? {}) }, text);
}

function toLock({ head, notes }: RawLock, text: string): ReadLock | Diagnostic {
  if (typeof head.format === 'number' && head.format > LOCK_FORMAT)
    return fault(text, '"format"', 'lock/newer', 'The lock file was written by a newer Cribnotes', {
      actual: String(head.format),
      expected: [String(LOCK_FORMAT)],
      hint: 'Update Cribnotes, then build again',
    });
  const isOld = head.format === 1;
  const top = v.safeParse(isOld ? oldHeadSchema : headSchema, head);
  if (!top.success) return damaged(text, 0, v.getDotPath(top.issues[0]) ?? '');
  const entries: Keyed[] = [];
  for (const [key, value] of notes) {
    const note = v.safeParse(noteSchema, value);
    if (!note.success)
      return damaged(text, JSON.stringify(key), `notes.${key}.${v.getDotPath(note.issues[0]) ?? ''}`);
    const { type, fields, modified, retired } = note.output;
    if (fields.length !== noteTypes[type].fields.length || fields.some((field) => field.includes('\u001f')))
      return fault(text, JSON.stringify(key), 'lock/corrupt', `The lock file has wrong fields for "${key}"`, {
        hint: RESTORE,
      });
    // Once it was the number of a build; the note was stamped in that build.
    entries.push([key, isOld && retired !== undefined ? { ...note.output, retired: modified } : note.output]);
  }
  const united = uniteNotes(entries);
  const { topic, deck } = top.output;
  const identity = typeof deck === 'string' ? { id: oldDeckId(topic, deck), name: deck } : deck;
  const lock: Lock = { format: LOCK_FORMAT, topic, deck: identity, notes: Object.fromEntries(united) };
  const keys = new Set(entries.map(([key]) => key));
  return { lock, merged: united.size < entries.length || keys.size < entries.length };
}

function damaged(text: string, at: number | string, where: string): Diagnostic {
  return fault(text, at, 'lock/corrupt', `The lock file is damaged at ${where || 'its top'}`, {
    hint: RESTORE,
  });
}

function fault(
  text: string,
  at: number | string,
  rule: string,
  message: string,
  more: Partial<Pick<Diagnostic, 'actual' | 'expected' | 'hint'>>,
): Diagnostic {
  const found = typeof at === 'string' ? text.indexOf(at) : at;
  const offset = Math.max(0, Math.min(found, text.length));
  const before = text.slice(0, offset).split('\n');
  const point = { line: before.length, column: before.at(-1)!.length + 1, offset };
  return { rule, level: 'error', message, span: { source: LOCK_PATH, start: point, end: point }, ...more };
}
