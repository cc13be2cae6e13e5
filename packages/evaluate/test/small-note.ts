import { readFileSync } from 'node:fs';
import type { PrintedForm } from '@cribnotes/core';
import type { Gold } from '../src/gold/annotation.ts';

/** The same without `readonly`, so that a test can put something wrong. */
export type Open<T> = T extends object ? { -readonly [Key in keyof T]: Open<T[Key]> } : T;

/** A small note: its text, what a person found in it, and paper without a fault. */
export interface SmallNote {
  readonly text: string;
  readonly gold: Open<Gold>;
  readonly printed: Open<PrintedForm>;
}

/** Gives the small note afresh. */
export function smallNote(): SmallNote {
  return JSON.parse(readFileSync(new URL('../fixtures/small-note.json', import.meta.url), 'utf8'));
}
