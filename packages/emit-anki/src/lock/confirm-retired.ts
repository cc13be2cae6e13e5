import type { Lock } from './lock-file.ts';

/** The lock once Anki knows which notes are retired: all of them, or those of these guids. Decks have them no longer. */
export function confirmRetired(lock: Lock, now: number, guids?: ReadonlySet<string>): Lock {
  const notes = Object.entries(lock.notes).map(([key, note]) => {
    const { retired, done = -1, guid } = note;
    const isWaiting = retired !== undefined && done < retired && (guids?.has(guid) ?? true);
    return [key, isWaiting ? { ...note, done: Math.max(now, retired) } : note] as const;
  });
  return { ...lock, notes: Object.fromEntries(notes) };
}
