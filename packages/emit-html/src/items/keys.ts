import type { KeysEntry } from '@cribnotes/core';
import { cleanTyped } from '../markup/clean.ts';
import { element, type Node } from '../markup/node.ts';
import type { Voice } from '../words/voice.ts';
import { row } from './row.ts';
import { said } from './said.ts';

/** Words of the author between keys. */
const BETWEEN: ReadonlySet<string> = new Set(['or', 'and', 'then', '/', ',', '|']);

/** Gives keys to press, with the mode in which they work. */
export function keys({ text, mode, description, effect, notes }: KeysEntry, voice: Voice): Node {
  const caps = element('span', { class: 'keys', dir: 'ltr', translate: 'no' }, ...keyNodes(text));
  const where = mode === undefined ? [] : [' ', element('span', { class: 'mode' }, mode)];
  return row([caps, ...where], said({ description, effect, notes }, voice), 'row press');
}

function keyNodes(text: string): readonly Node[] {
  const words = text.split(/(\s+)/).filter((word) => word !== '');
  const isBetween = (word: string, index: number): boolean =>
    BETWEEN.has(word) && index > 0 && index < words.length - 1;
  return words.map((word, index) =>
    /^\s+$/.test(word) || isBetween(word, index) ? word : element('kbd', {}, cleanTyped(word)),
  );
}
