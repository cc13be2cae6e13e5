import { type Chance, chanceOf } from './chance.ts';
import type { FuzzInput } from './fuzz-input.ts';
import { scramble, splice } from './mutate.ts';
import { noteOfKinds } from './note-of-kinds.ts';
import { plantSecrets } from './plant-secrets.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Gives an input of a run: the same for the same seed, index and seed notes. */
export function makeInput(seed: number, index: number, seeds: readonly string[]): FuzzInput {
  const chance = chanceOf(seed, index);
  const way = chance.below(100);
  if (way < 55) return ofKinds(chance);
  if (way < 85) {
    const notes = chance.some(1, chance.happens(0.1) ? 2 : 1, () => encode(splice(chance, seeds)));
    return { origin: 'splice', notes, secrets: [] };
  }
  const text = chance.happens(0.5) ? splice(chance, seeds) : noteOfKinds(chance);
  return { origin: 'bytes', notes: [scramble(chance, text)], secrets: [] };
}

function ofKinds(chance: Chance): FuzzInput {
  const { pieces, secrets } = chance.happens(0.2) ? plantSecrets(chance) : { pieces: [], secrets: [] };
  const others = chance.happens(0.1) ? chance.some(1, 2, () => encode(noteOfKinds(chance))) : [];
  return { origin: 'grammar', notes: [encode(noteOfKinds(chance, pieces)), ...others], secrets };
}
