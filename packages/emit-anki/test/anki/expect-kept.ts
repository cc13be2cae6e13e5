import { expect } from 'vitest';
import { readLine } from '../../src/lock/command-line.ts';
import type { Lock } from '../../src/lock/lock-file.ts';
import { isSameLine } from '../../src/lock/same-line.ts';
import type { StampedDeck } from '../../src/lock/stamp-notes.ts';

/** Holds a build against the lock before it: a note is lost only where no note that came has its question or its line. */
export function expectKept(before: Lock | undefined, { notes, fates }: StampedDeck): void {
  const living = Object.values(before?.notes ?? {}).filter(({ retired }) => retired === undefined);
  const kept = new Set(notes.map(({ guid }) => guid));
  expect(kept.size).toBe(notes.length);
  const came = notes.filter(({ key }) => fates.get(key)?.kind === 'new');
  for (const { guid, type, prompt, answer } of living.filter((note) => !kept.has(note.guid)))
    for (const note of came.filter((one) => one.type === type)) {
      expect(note.prompt, guid).not.toBe(prompt);
      expect(type === 'command' && isSameLine(readLine(note.answer), readLine(answer)), guid).toBe(false);
    }
}
