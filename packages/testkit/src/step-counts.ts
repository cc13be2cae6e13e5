import { Session } from 'node:inspector/promises';

/** How often the busiest part of each function ran, by its name and place. */
export type StepCounts = ReadonlyMap<string, number>;

/** A function that a larger input ran more often. */
export interface Growth {
  readonly where: string;
  readonly small: number;
  readonly large: number;
}

/** Counts the steps of what runs while it is on. */
export interface StepCounter extends AsyncDisposable {
  /** Gives how often each function of the project's sources ran during `work`. */
  count(work: () => Promise<unknown>): Promise<StepCounts>;
}

/**
 * Begins to count, which must be before the functions in question are loaded: what is compiled earlier has no counters. The
 * counts are the same on every machine and at any load. Of a function with loops the part counts that ran most often; what
 * a pattern does within one call is not seen.
 */
export async function stepCounter(): Promise<StepCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async count(work) {
      await session.post('Profiler.takePreciseCoverage');
      await work();
      const { result } = await session.post('Profiler.takePreciseCoverage');
      return sumOf(
        result.flatMap(({ url, functions }) =>
          isOurs(url)
            ? functions.map(({ functionName, ranges }) => {
                const at = ranges[0]?.startOffset ?? 0;
                const name = `${url.replace(/^.*\/packages\//, '')}:${functionName || 'unnamed'}@${at}`;
                return [name, Math.max(...ranges.map(({ count }) => count))] as const;
              })
            : [],
        ),
      );
    },
    async [Symbol.asyncDispose]() {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

const isOurs = (url: string): boolean => /\/packages\/[\w-]+\/src\//.test(url);

function sumOf(counts: readonly (readonly [string, number])[]): StepCounts {
  const sums = new Map<string, number>();
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  return sums;
}

/** Gives the functions that ran `most` times as often or more for a larger input, those that hardly ran aside. */
export function growthAbove(small: StepCounts, large: StepCounts, most: number, atLeast: number): Growth[] {
  return [...large]
    .map(([where, count]): Growth => ({ where, small: small.get(where) ?? 0, large: count }))
    .filter((one) => one.large >= atLeast && one.large > one.small * most)
    .toSorted((a, b) => b.large - a.large);
}
