import type { PlacedGroup } from '@cribnotes/core/printed-groups';
import { element, type Node } from '../markup/node.ts';
import { ownWay } from '../words/direction.ts';
import type { Voice } from '../words/voice.ts';
import { LINKS } from './links.ts';

/** Deeper headings are found by searching. */
const DEEPEST = 2;

/** Gives the list of sections, which can be folded. */
export function contents(
  groups: readonly PlacedGroup[],
  idOf: (group: string) => string,
  hasLinks: boolean,
  voice: Voice,
): readonly Node[] {
  const { words, own } = voice;
  const entries = groups.flatMap(({ top, depth, group }) =>
    top.kind === 'heading' && depth <= DEEPEST
      ? [entry(idOf(group.id), element('span', ownWay(top.title, voice), top.title), depth)]
      : [],
  );
  const all = hasLinks ? [...entries, entry(LINKS, element('span', own, words.sheet.links), 1)] : entries;
  if (all.length < 2) return [];
  return [
    element(
      'nav',
      { 'aria-labelledby': 'contents' },
      element(
        'details',
        { open: true },
        element('summary', { id: 'contents', ...own }, words.web.sections),
        element('ul', {}, ...all),
      ),
    ),
  ];
}

function entry(id: string, title: Node, depth: number): Node {
  return element('li', { class: depth > 1 ? 'deeper' : undefined }, element('a', { href: `#${id}` }, title));
}
