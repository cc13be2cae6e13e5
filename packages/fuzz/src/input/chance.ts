/** Choices that look random and are the same for the same seed. */
export interface Chance {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number;
  readonly pick: <Item>(from: readonly Item[]) => Item;
  /** True in this share of the calls, 0 to 1. */
  readonly happens: (share: number) => boolean;
  /** As many things as chance has it, from `least` to `most`. */
  readonly some: <Item>(least: number, most: number, make: (index: number) => Item) => Item[];
}

/** Gives the choices of one input of a run. */
export function chanceOf(seed: number, index: number): Chance {
  const next = mulberry32(mixed(seed, index));
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    pick: (from) => from[below(from.length)]!,
    happens: (share) => next() < share,
    some: (least, most, make) =>
      Array.from({ length: least + below(most - least + 1) }, (_, index) => make(index)),
  };
}

/** Gives numbers from 0 to below 1 (Tommy Ettinger's Mulberry32, in the public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Neighbouring inputs must not begin with alike numbers (Austin Appleby's finalizer of MurmurHash3, public domain). */
function mixed(seed: number, index: number): number {
  let h = (Math.imul(seed, 0x9e3779b1) ^ index) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
