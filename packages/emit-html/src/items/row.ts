import { element, type Node } from '../markup/node.ts';

/** Gives a row of a list: what is typed, and what there is to say about it. */
export function row(label: readonly Node[], body: readonly Node[], kind = 'row'): Node {
  return element('div', { class: `${kind} item` }, element('dt', {}, ...label), element('dd', {}, ...body));
}
