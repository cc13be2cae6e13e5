import { likeness, stems } from './likeness.ts';
import { areOpposed } from './opposites.ts';

/** How alike two sentences are that one author writes for the same thing. */
const ALIKE = 0.6;

/** True for two sentences that say the same in nearly the same words. */
export function sayTheSame(one: string, other: string): boolean {
  if (one === other) return true;
  return likeness(stems(one), stems(other)) >= ALIKE && !areOpposed(one, other);
}
