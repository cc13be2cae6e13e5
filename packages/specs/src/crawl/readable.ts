import type { Run } from './run.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: help pages have these characters
const OVERSTRUCK = /.\u0008/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: help pages have these characters
const COLOUR = /\u001b\[[\d;]*[A-Za-z]/g;

/** Overstruck letters are bold in manuals: a letter, a backspace and the letter again. Dots lead from one name of a flag to the next. */
export function readable({ output }: Run): string {
  return output
    .replace(OVERSTRUCK, '')
    .replace(COLOUR, '')
    .replace(/ \.{4,} +(?=--)/g, ', ');
}
