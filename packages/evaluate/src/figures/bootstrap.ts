/** A figure over some notes, with the interval in which 95 of 100 resamplings of the notes have it. */
export interface Estimate {
  readonly count: number;
  readonly total: number;
  /** Nothing where there is nothing to count. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The counts of one note for each figure. */
export type Ratios = readonly (readonly [count: number, total: number])[];

const resamplings = 2000;

/** Gives each figure over notes; the interval is the same each time, because the chance is. */
export function estimates(notes: readonly Ratios[]): readonly Estimate[] {
  const sums = sumOf(notes);
  const next = chance(1);
  const samples = Array.from({ length: resamplings }, () =>
    sumOf(notes.map(() => notes[Math.floor(next() * notes.length)] ?? [])),
  );
  return sums.map(([count, total], at) => {
    const values = samples.flatMap((sample) => ratioOf(sample[at]) ?? []).sort((a, b) => a - b);
    return {
      count,
      total,
      value: ratioOf([count, total]),
      low: values[Math.floor(0.025 * (values.length - 1))] ?? null,
      high: values[Math.ceil(0.975 * (values.length - 1))] ?? null,
    };
  });
}

const ratioOf = ([count, total]: readonly [number, number] = [0, 0]): number | null =>
  total === 0 ? null : count / total;

function sumOf(notes: readonly Ratios[]): [number, number][] {
  const sums = (notes[0] ?? []).map((): [number, number] => [0, 0]);
  for (const note of notes) {
    for (const [at, [count, total]] of note.entries()) {
      const sum = sums[at]!;
      sum[0] += count;
      sum[1] += total;
    }
  }
  return sums;
}

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
