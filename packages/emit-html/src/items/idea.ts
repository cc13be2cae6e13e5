import type { Concept, Fact } from '@cribnotes/core';
import { element, type Node } from '../markup/node.ts';
import { ownWay } from '../words/direction.ts';
import { proseNodes } from '../words/prose.ts';
import type { Voice } from '../words/voice.ts';

/** Gives an idea: its term and other names, its definition, and what else the notes say about it. */
export function idea({ term, alsoKnownAs, definition, facts }: Concept, voice: Voice): Node {
  const others = alsoKnownAs.filter((name) => name.toLowerCase() !== term.toLowerCase());
  const names = others.length === 0 ? [] : [element('span', {}, ` (${others.join(voice.words.comma)})`)];
  const title = element('p', { class: 'term' }, element('dfn', ownWay(term, voice), term), ...names);
  const all = definition === undefined ? facts : [definition, ...facts];
  const [first, ...further] = definition === undefined && facts.length > 1 ? [undefined, ...all] : all;
  const list = further.flatMap((one) => (one === undefined ? [] : [fact('li', one, voice)]));
  return element(
    'div',
    { class: 'idea item' },
    title,
    ...(first === undefined ? [] : [fact('p', first, voice)]),
    ...(list.length === 0 ? [] : [element('ul', {}, ...list)]),
  );
}

function fact(name: string, { prose, disputed }: Fact, voice: Voice): Node {
  const doubt = disputed ? [' ', element('em', voice.own, `(${voice.words.page.opposite})`)] : [];
  return element(name, ownWay(prose.plain, voice), ...proseNodes(prose), ...doubt);
}
