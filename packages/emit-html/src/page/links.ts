import type { Topic } from '@cribnotes/core';
import { element, type Node } from '../markup/node.ts';
import { ownWay } from '../words/direction.ts';
import { link } from '../words/prose.ts';
import type { Voice } from '../words/voice.ts';

/** The id of the section of links; no heading of a note is called so. */
export const LINKS = 'links';

/** Gives what the notes point to, in a section of our own. */
export function links({ links: all }: Topic, voice: Voice): readonly Node[] {
  if (all.length === 0) return [];
  const heading = element('h2', { id: LINKS, ...voice.own }, voice.words.sheet.links);
  const entries = all.map(({ title, href }) =>
    element(
      'li',
      { class: 'item', ...ownWay(title, voice) },
      ...(href === undefined ? [title] : [link(href, [title])]),
    ),
  );
  return [
    element('section', { 'aria-labelledby': LINKS }, heading, element('ul', { class: 'links' }, ...entries)),
  ];
}
