import { type Contents, contents } from './contents.ts';

/** How long is waited, in milliseconds. */
export interface Patience {
  /** After a file was saved, for others that are saved with it. */
  readonly others: number;
  /** After a file was saved that may be in the midst of it. */
  readonly unfinished: number;
}

const patience: Patience = { others: 25, unfinished: 500 };

/** Collects what is saved, and calls for a build when something has changed; one at a time. */
export interface Rounds {
  /** Takes that a file was saved, or is gone. */
  readonly saved: (path: string) => void;
  readonly contents: Contents;
  /** Builds at once. */
  readonly now: () => Promise<void>;
}

/**
 * Gives the rounds of a place whose topics `build` builds, told which files have changed; all where it is not told. `turn` lets
 * only one place build at a time; `fail` gets what a build throws.
 */
export function rounds(
  build: (changed?: readonly string[]) => Promise<void>,
  turn: (work: () => Promise<void>) => Promise<void>,
  fail: (error: unknown) => void,
  { others, unfinished }: Patience = patience,
): Rounds {
  const held = contents();
  const waiting = new Set<string>();
  let last = 0;
  let timer: NodeJS.Timeout | undefined;

  const lookIn = (time: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void turn(look).catch(fail), time);
  };
  const look = async (): Promise<void> => {
    const paths = [...waiting];
    const seen = await Promise.all(paths.map(async (path) => ({ path, saved: await held.compare(path) })));
    for (const { path, saved } of seen) if (saved === 'same') waiting.delete(path);
    if (waiting.size === 0) return;
    const rest = last + unfinished - Date.now();
    if (rest > 0 && seen.some(({ saved }) => saved === 'unfinished')) return lookIn(rest);
    const changed = [...waiting];
    waiting.clear();
    await Promise.all(changed.map(held.learn));
    await build(changed);
  };
  return {
    saved: (path) => {
      waiting.add(path);
      last = Date.now();
      lookIn(others);
    },
    contents: held,
    now: () => turn(() => build()),
  };
}

/** Gives what runs works one after the other. */
export function turns(): (work: () => Promise<void>) => Promise<void> {
  let before: Promise<void> = Promise.resolve();
  return (work) => {
    before = before.then(work);
    return before;
  };
}
