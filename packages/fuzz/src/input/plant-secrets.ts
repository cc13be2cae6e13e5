import { madeUpKey, madeUpTokens } from '../../../core/test/secrets/made-up.ts';
import { anywhere, given } from '../../../core/test/secrets/places.ts';
import type { Chance } from './chance.ts';

/** Secrets with the pieces of a note in which they stand. */
export interface Planted {
  readonly pieces: readonly string[];
  readonly secrets: readonly string[];
}

const tokens = Object.values(madeUpTokens);
const letters = [
  'abcdefghkmnpqrstuvwyz',
  'ABCDEFGHKMNPQRSTUVWYZ',
  '23456789',
  '!%+=_*^',
  'abcdefghkmnpqrstuvwyzABCDEFGHKMNPQ',
] as const;

/** A password as programs take it without quotes; no lesson shows such. */
const password = (chance: Chance): string =>
  letters
    .map((all) => chance.some(2, 5, () => chance.pick([...all])).join(''))
    .join('')
    // Stars in a row stand for letters that the author has hidden.
    .replaceAll(/\*{2,}/g, (stars) => '*'.padEnd(stars.length, '+'));

/** Gives secrets of the shapes that are known, each once or twice where anything can stand. */
export function plantSecrets(chance: Chance): Planted {
  if (chance.happens(0.1))
    return { pieces: [`\`\`\`\n${madeUpKey.join('\n')}\n\`\`\``], secrets: madeUpKey.slice(1, -1) };
  const isToken = chance.happens(0.6);
  const secret = isToken ? chance.pick(tokens) : password(chance);
  // A password is one where somebody signs in with it; then it is one elsewhere too.
  const places = isToken
    ? chance.some(1, 2, () => chance.pick(anywhere))
    : [chance.pick(given), chance.pick(anywhere)];
  return { pieces: places.map((place) => place(secret)), secrets: [secret] };
}
