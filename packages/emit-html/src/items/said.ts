import type { Description, Prose, Variant } from '@cribnotes/core';
import { element, type Node } from '../markup/node.ts';
import { prose, sentence } from '../words/prose.ts';
import type { Voice } from '../words/voice.ts';

/** What there is to say of something typed. */
export interface Said {
  readonly description?: Description | undefined;
  readonly effect?: Variant['effect'];
  readonly notes: readonly Prose[];
}

/** Gives the sentence about something typed, with a mark where it destroys things, and what else the notes say. */
export function said({ description, effect, notes }: Said, voice: Voice): readonly Node[] {
  const text = description?.text ?? '';
  const destroys = effect === 'destructive';
  const own = destroys ? withoutWarning(text) : text;
  return [
    ...(destroys || own !== '' ? [sentence('p', own, voice, destroys ? [warning(voice), ' '] : [])] : []),
    ...notes.map((note) => prose('p', note, voice, { class: 'note' })),
  ];
}

/** Gives the mark of what cannot be taken back. */
export function warning({ words, own }: Voice): Node {
  return element(
    'strong',
    { class: 'danger', ...own },
    element('span', { 'aria-hidden': 'true' }, '⚠'),
    ` ${words.page.destructive}`,
  );
}

/** The author's own sign at either end would say it twice. */
function withoutWarning(text: string): string {
  return text.replace(/^\s*(?:⚠\uFE0F?\s*)+|(?:\s*⚠\uFE0F?)+\s*$/gu, '');
}
