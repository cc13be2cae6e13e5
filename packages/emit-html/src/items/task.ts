import type { Recipe, RecipeStep } from '@cribnotes/core';
import { element, type Node } from '../markup/node.ts';
import { prose } from '../words/prose.ts';
import { typed } from '../words/typed.ts';
import type { Voice } from '../words/voice.ts';
import { copied } from './copied.ts';
import { warning } from './said.ts';

/** Gives several commands in order under what they are for. */
export function task({ title, steps }: Recipe, voice: Voice): Node {
  return element(
    'div',
    { class: 'task item' },
    prose('p', title, voice, { class: 'title' }),
    element('ol', {}, ...steps.map((one) => step(one, voice))),
  );
}

function step({ template, note, effect }: RecipeStep, voice: Voice): Node {
  return element(
    'li',
    {},
    element('div', { class: 'step' }, ...copied(typed(template), voice)),
    ...(effect === 'destructive' ? [warning(voice)] : []),
    ...(note === undefined ? [] : [prose('p', note, voice)]),
  );
}
