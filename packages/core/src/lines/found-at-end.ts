import type { Found } from './found.ts';
import { readInput } from './input.ts';
import { keysOf } from './keys.ts';

/** What stands at the end of a sentence, and where. */
export interface FoundAtEnd {
  readonly found: Found;
  readonly from: number;
}

/** Gives the input at the end of a sentence. */
export function inputAtEnd(text: string): FoundAtEnd | undefined {
  const match = /^(.*\S\s+)([:\\][^\s:]\S*)$/u.exec(text);
  const [before, last] = [match?.[1], match?.[2]];
  const input = last === undefined ? undefined : readInput(last);
  return before === undefined || last === undefined || input === undefined
    ? undefined
    : { found: { kind: 'input', prompt: input.prompt, text: last }, from: before.length };
}

/** How many words at the end of a sentence may be keys: "Ctrl + a, then k". */
const KEYS_AT_END = 5;

/** Gives the keys at the end of a sentence. */
export function keysAtEnd(text: string): FoundAtEnd | undefined {
  const said = text.replace(/(?<=\S)\.$/, '');
  const starts = [...said.matchAll(/(?<=\s)\S/gu)].map(({ index }) => index).slice(-KEYS_AT_END);
  for (const from of starts) {
    const found = keysOf(said.slice(from));
    const [first] = found?.chords[0] ?? [];
    if (found && first && first.modifiers.length > 0) return { found, from };
  }
  return undefined;
}
