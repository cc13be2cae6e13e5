import type { Diagnostic } from '@cribnotes/core';
import * as v from 'valibot';
import { type NoteTypeName, noteTypes } from '../note-types/note-types.ts';
import { LOCK_FORMAT, LOCK_PATH, type Lock } from './lock-file.ts';

const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99_999_999_999));
const strings = v.array(v.string());

const lockSchema = v.object({
  format: v.literal(LOCK_FORMAT),
  topic: v.string(),
  deck: v.pipe(v.string(), v.nonEmpty()),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  notes: v.record(
    v.string(),
    v.object({
      guid: v.pipe(v.string(), v.nonEmpty()),
      hash: v.string(),
      modified: seconds,
      type: v.picklist(Object.keys(noteTypes) as NoteTypeName[]),
      prompt: v.string(),
      answer: v.string(),
      group: v.exactOptional(v.string()),
      fields: strings,
      tags: strings,
      cards: v.array(v.picklist([0, 1])),
      retired: v.exactOptional(v.number()),
    }),
  ),
});

const RESTORE = 'Restore the file from version control, or delete it and build with --touch';

/** The lock that the text holds, or why it holds none. A wrong lock makes a deck that harms a collection, so it makes none. */
export function readLock(text: string, topicId: string): Lock | Diagnostic {
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/m.exec(text);
  if (marker)
    return fault(
      text,
      marker.index,
      'lock/conflict',
      'The lock file holds the marks of an unfinished merge',
      {
        hint: 'Keep the lines of both sides, remove the marks and build again',
      },
    );
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    return fault(text, at, 'lock/corrupt', 'The lock file is not JSON', { hint: RESTORE });
  }
  const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  if (typeof format === 'number' && format > LOCK_FORMAT)
    return fault(
      text,
      text.indexOf('"format"'),
      'lock/newer',
      'The lock file was written by a newer Cribnotes',
      {
        actual: String(format),
        expected: [String(LOCK_FORMAT)],
        hint: 'Update Cribnotes, then build again',
      },
    );
  const read = v.safeParse(lockSchema, data);
  if (!read.success) {
    const [issue] = read.issues;
    const where = v.getDotPath(issue) ?? '';
    const key = issue.path?.[1]?.key;
    const at = typeof key === 'string' ? text.indexOf(JSON.stringify(key)) : 0;
    return fault(text, at, 'lock/corrupt', `The lock file is damaged at ${where || 'its top'}`, {
      hint: RESTORE,
    });
  }
  return checkLock(text, read.output, topicId);
}

function checkLock(text: string, lock: Lock, topicId: string): Lock | Diagnostic {
  if (lock.topic !== topicId)
    return fault(
      text,
      text.indexOf('"topic"'),
      'lock/other-topic',
      'The lock file belongs to another topic',
      {
        actual: lock.topic,
        expected: [topicId],
        hint: `Rename the topic back, or write "${topicId}" there to go on with the same cards; delete the file if the notes are a copy`,
      },
    );
  const keys = new Map<string, string>();
  for (const [key, { guid, type, fields }] of Object.entries(lock.notes)) {
    const other = keys.get(guid);
    if (other !== undefined)
      return fault(
        text,
        text.indexOf(JSON.stringify(key)),
        'lock/same-guid',
        'Two notes of the lock file have one guid',
        {
          actual: `${other} / ${key}`,
          hint: 'Remove the line that was copied; its note gets a guid of its own',
        },
      );
    keys.set(guid, key);
    if (fields.length !== noteTypes[type].fields.length || fields.some((field) => field.includes('\u001f')))
      return fault(
        text,
        text.indexOf(JSON.stringify(key)),
        'lock/corrupt',
        `The lock file has wrong fields for "${key}"`,
        {
          hint: RESTORE,
        },
      );
  }
  return lock;
}

function fault(
  text: string,
  at: number,
  rule: string,
  message: string,
  more: Partial<Pick<Diagnostic, 'actual' | 'expected' | 'hint'>>,
): Diagnostic {
  const offset = Math.max(0, Math.min(at, text.length));
  const before = text.slice(0, offset).split('\n');
  const point = { line: before.length, column: before.at(-1)!.length + 1, offset };
  return { rule, level: 'error', message, span: { source: LOCK_PATH, start: point, end: point }, ...more };
}
