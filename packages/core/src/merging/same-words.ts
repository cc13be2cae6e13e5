import { likeness, stems } from './likeness.ts';
import { areOpposed, stanceOf } from './opposites.ts';

/** How alike two sentences are that one author writes for the same thing. */
const ALIKE = 0.6;

/** A sentence with the stems of its words, made once where it is compared with many. */
export interface Said {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

/** Gives a sentence as it is compared. */
export const saidIn = (text: string): Said => ({ text, stems: stems(text) });

/** True for two sentences that say the same in nearly the same words. */
export function sayTheSame(one: string, other: string): boolean {
  return one === other || areAlike(saidIn(one), saidIn(other));
}

/** The same for sentences that are compared with others too. */
export function areAlike(one: Said, other: Said): boolean {
  if (one.text === other.text) return true;
  return likeness(one.stems, other.stems) >= ALIKE && !areOpposed(stanceOf(one.text), stanceOf(other.text));
}
