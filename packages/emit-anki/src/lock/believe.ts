import type { LockedNote } from './lock-file.ts';

/** How far a clock may be ahead of ours, in seconds. */
const AHEAD = 24 * 60 * 60;

/** Notes whose times can be, and how many had one of the future. */
export interface Believed {
  readonly notes: Readonly<Record<string, LockedNote>>;
  readonly future: number;
}

/**
 * Gives notes of the future the present time. Where it was believed, every import of the same deck would replace what a
 * learner has written since.
 */
export function believeTimes(
  notes: Readonly<Record<string, LockedNote>>,
  clock: number | undefined,
): Believed {
  if (clock === undefined) return { notes, future: 0 };
  const limit = clock + AHEAD;
  const inTime = (time: number): number => (time > limit ? clock : time);
  let future = 0;
  const believed = Object.entries(notes).map(([key, note]) => {
    const { modified, retired, done } = note;
    if (Math.max(modified, retired ?? 0, done ?? 0) <= limit) return [key, note] as const;
    future++;
    return [
      key,
      {
        ...note,
        modified: inTime(modified),
        ...(retired === undefined ? {} : { retired: inTime(retired) }),
        ...(done === undefined ? {} : { done: inTime(done) }),
      },
    ] as const;
  });
  return future === 0 ? { notes, future } : { notes: Object.fromEntries(believed), future };
}
