import { unitsOf, wordsOf } from './words.ts';

/** How much two sentences have in common: their Dice coefficient, and whether that makes them one sentence. */
export interface Likeness {
  readonly dice: number;
  readonly isAlike: boolean;
}

/** Says how like a text is to the wanted one: half of the words, or nearly all of them in a text not much longer. */
export function likeness(
  wanted: string,
  text: string,
  units: (text: string) => string[] = unitsOf,
): Likeness {
  const ones = units(wanted);
  const others = units(text);
  if (ones.length === 0 || others.length === 0) return { dice: 0, isAlike: false };
  const left = new Map<string, number>();
  for (const unit of ones) left.set(unit, (left.get(unit) ?? 0) + 1);
  let common = 0;
  for (const unit of others) {
    const count = left.get(unit) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(unit, count - 1);
  }
  const dice = (2 * common) / (ones.length + others.length);
  return { dice, isAlike: dice >= 0.5 || (common / ones.length >= 0.8 && common / others.length >= 0.3) };
}

/** Whether all words of the wanted text stand in the other one, one after the other. */
export function standsWhollyIn(wanted: string, text: string): boolean {
  const words = wordsOf(wanted);
  return words.length > 0 && ` ${wordsOf(text).join(' ')} `.includes(` ${words.join(' ')} `);
}

/** Whether the words of the wanted text stand in the other one, nearly all of them and in one run. */
export function standsIn(wanted: string, text: string): boolean {
  if (standsWhollyIn(wanted, text)) return true;
  const ones = unitsOf(wanted);
  const others = unitsOf(text);
  if (ones.length < 4 || ones.length > others.length + 1) return false;
  let most = 0;
  for (let from = 0; from + ones.length - 1 <= others.length; from += 1) {
    const same = ones.filter((unit, at) => unit === others[from + at]).length;
    most = Math.max(most, same);
  }
  return most / ones.length >= 0.8;
}

/** Whether a text says what the wanted one says. */
export function isSameSentence(wanted: string, text: string): boolean {
  return likeness(wanted, text).isAlike || standsIn(wanted, text);
}
