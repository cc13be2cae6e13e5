import { styleText } from 'node:util';
import { visible } from '../visible.ts';
import { wrapped } from '../wrapped.ts';
import type { ToldDoubt } from './told-doubt.ts';

/** A key to press, and what it does. */
export interface Key {
  readonly value: string;
  readonly label: string;
}

/** Keys that are no answers. */
export const LEAVE: Key = { value: 's', label: 'leave it open' };
export const BACK: Key = { value: 'u', label: 'take the last answer back' };
export const END: Key = { value: 'q', label: 'end' };

/** The letters of answers that are the same in every question; others are numbered. */
const LETTERS: Readonly<Record<string, string>> = {
  section: 'h',
  nothing: 'n',
  command: 'c',
  words: 'w',
  output: 'o',
  right: 'r',
  mend: 'm',
  program: 'p',
  ask: 'a',
  'no-card': 'n',
};

/** Gives the keys of a question: one for each choice, then what else one may do. */
export function keysOf(
  { choices }: ToldDoubt,
  canUndo: boolean,
): readonly (Key & { readonly choice?: string })[] {
  let number = 0;
  const taken = new Set([LEAVE, BACK, END].map(({ value }) => value));
  const answers = choices.map(({ key, says }) => {
    const letter = LETTERS[key];
    const value = letter !== undefined && !taken.has(letter) ? letter : String(++number);
    taken.add(value);
    return { value, label: visible(says), choice: key };
  });
  return [...answers, LEAVE, ...(canUndo ? [BACK] : []), END];
}

/** Gives what is shown above the keys: which question it is, the lines in place, and what an answer writes. */
export function questionText(doubt: ToldDoubt, at: number, of: number, columns: number): string {
  const width = Math.max(20, columns - 4);
  const cut = (text: string): string =>
    text.length > width ? `${text.slice(0, width - 1).toWellFormed()}…` : text;
  const digits = String(doubt.lines.at(-1)?.line ?? 0).length;
  const lines = doubt.lines.map(({ line, text, isMeant }) => {
    const shown = cut(`${isMeant ? '>' : ' '} ${String(line).padStart(digits)}  ${visible(text)}`);
    return isMeant ? styleText('bold', shown) : styleText('dim', shown);
  });
  const writes = doubt.choices.find(({ writes: text }) => text.startsWith('<!--'))?.writes;
  const form = writes?.replace(/ as .*$/s, ' as … -->');
  return [
    `${at} of ${of}  ${visible(`${doubt.path}:${doubt.line}`)}`,
    ...lines,
    ...(form === undefined ? [] : [styleText('dim', wrapped(`writes ${visible(form)}`, width))]),
    styleText('bold', doubt.asks),
  ].join('\n');
}
