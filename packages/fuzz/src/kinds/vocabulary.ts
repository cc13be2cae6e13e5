import { readFileSync } from 'node:fs';
import type { Writer } from './kind.ts';

/** Words as they stand in commands and sentences: with blanks, signs, quotes, scripts and lengths that have made trouble. */
interface Vocabulary {
  readonly operands: readonly string[];
  readonly flags: readonly string[];
  readonly programs: readonly string[];
  readonly subcommands: readonly string[];
  readonly sentences: readonly string[];
  /** What programs behind ours would act on. */
  readonly active: readonly string[];
}

const words: Vocabulary = JSON.parse(
  readFileSync(new URL('../../data/vocabulary.json', import.meta.url), 'utf8'),
);

export const operands: readonly string[] = words.operands;
export const flags: readonly string[] = words.flags;
export const active: readonly string[] = words.active;

/** One word or sentence of any kind. */
export const sentence: Writer = (chance) => {
  const text = chance.pick(words.sentences);
  return chance.happens(0.1) ? `${text} ${chance.pick(words.sentences)}` : text;
};

/** A call of a program: options before and behind its subcommand. */
export const call: Writer = (chance) =>
  [
    chance.pick(words.programs),
    ...(chance.happens(0.15) ? [chance.pick(flags)] : []),
    chance.pick(words.subcommands),
    ...chance.some(0, 3, () => chance.pick(chance.happens(0.4) ? flags : operands)),
  ]
    .filter((word) => word !== '')
    .join(' ');
