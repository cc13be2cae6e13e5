import type { Chance } from '../input/chance.ts';

/** Writes one piece of a note. */
export type Writer = (chance: Chance) => string;

/** Kinds of pieces by name. */
export type Kinds = Readonly<Record<string, Writer>>;

/** Gives one piece of any of the kinds. */
export function anyOf(kinds: Kinds): Writer {
  const writers = Object.values(kinds);
  return (chance) => chance.pick(writers)(chance);
}
