import { type Card, listCards, planDeck } from '@cribnotes/emit-anki';
import { element, type Node } from '@cribnotes/emit-html';
import type { ReadTopic } from '../../topic.ts';

/** Gives the cards of the deck, which flip; script shows them one at a time. */
export function cardsView({ topic }: ReadTopic): readonly Node[] {
  const cards = listCards(planDeck(topic));
  if (cards.length === 0)
    return [element('p', {}, 'No cards: no command or idea has a sentence to ask for.')];
  return [
    element(
      'p',
      { id: 'turn', hidden: true },
      element('button', { type: 'button', id: 'previous' }, 'Previous'),
      element('output', { id: 'at', 'aria-live': 'polite' }, `1 of ${cards.length}`),
      element('button', { type: 'button', id: 'next' }, 'Next'),
      element('span', { class: 'aside' }, '← → turn, Enter flips'),
    ),
    element('div', { id: 'cards' }, ...cards.map(card)),
  ];
}

function card({ context, front, back, meaning, source, kind }: Card): Node {
  const answer =
    kind === 'concept' || kind === 'recognise' ? element('p', {}, back) : element('pre', {}, back);
  return element(
    'details',
    { class: 'card' },
    element(
      'summary',
      {},
      ...(context === '' ? [] : [element('small', {}, context)]),
      element('span', { class: 'front' }, front),
    ),
    answer,
    ...(meaning === undefined ? [] : [element('p', {}, meaning)]),
    element('p', { class: 'aside' }, source),
  );
}
