import type { Part } from '@cribnotes/core';
import type { PlacedGroup } from '@cribnotes/core/printed-groups';
import { element, type Node } from '../markup/node.ts';
import type { Voice } from '../words/voice.ts';

/** Says how to read what is typed: only the signs that the page has. */
export function legend(groups: readonly PlacedGroup[], { words, own }: Voice): readonly Node[] {
  const parts = groups.flatMap(({ items }) =>
    items.flatMap((item) => {
      if (item.kind === 'command') return item.variant.template.parts.flatMap(withInner);
      if (item.kind === 'input') return item.entry.template.parts.flatMap(withInner);
      return item.kind === 'recipe'
        ? item.recipe.steps.flatMap(({ template }) => template.parts.flatMap(withInner))
        : [];
    }),
  );
  const signs: readonly (readonly [shown: boolean, phrase: string, sign: Node])[] = [
    [parts.some(({ kind }) => kind === 'placeholder'), words.sheet.replaceIt, element('var', {}, '<word>')],
    [parts.some((part) => 'optional' in part), words.sheet.mayBeLeftOut, element('code', {}, '[ ]')],
  ];
  const told = signs.flatMap(([shown, phrase, sign]) => {
    const [before = '', after = ''] = phrase.split('%');
    return shown ? [element('li', {}, before, sign, after)] : [];
  });
  return told.length === 0 ? [] : [element('ul', { class: 'legend', ...own }, ...told)];
}

function withInner(part: Part): readonly Part[] {
  if (part.kind === 'compound') return part.parts.flatMap(withInner);
  return part.kind === 'flag' ? [part, ...(part.value ?? []).flatMap(withInner)] : [part];
}
