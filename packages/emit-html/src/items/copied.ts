import { element, type Node } from '../markup/node.ts';
import type { Voice } from '../words/voice.ts';

/** Gives something to type with the button that copies it, which shows only where there is script. */
export function copied(code: Node, { words, own }: Voice): readonly Node[] {
  return [code, element('button', { type: 'button', class: 'copy', hidden: true, ...own }, words.web.copy)];
}
