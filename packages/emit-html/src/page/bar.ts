import { element, type Node } from '../markup/node.ts';
import type { Voice } from '../words/voice.ts';

/** The keys of the page, in the order of the phrase that says what they do. */
const KEYS: readonly string[] = ['/', '↑↓', '↵', 'Esc'];

/** Gives what only works with script: the field to search in, and the switch for the night. Script shows it. */
export function bar({ words: { web }, own }: Voice): Node {
  const field = element('input', {
    type: 'search',
    id: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: web.search,
    'aria-keyshortcuts': '/',
  });
  const status = { role: 'status', 'data-found': web.found, 'data-nothing': web.nothing };
  return element(
    'search',
    { id: 'bar', hidden: true, ...own },
    element('label', { for: 'search' }, web.search),
    field,
    element('p', { id: 'found', ...status, 'data-copied': web.copied }),
    element('p', { id: 'keys' }, ...keysNodes(web.keys)),
    element('button', { type: 'button', id: 'night', 'aria-pressed': 'false' }, web.night),
  );
}

function keysNodes(phrase: string): readonly Node[] {
  return phrase
    .split('%')
    .flatMap((words, at) => (at === 0 ? [words] : [element('kbd', {}, KEYS[at - 1]!), words]))
    .filter((node) => node !== '');
}
