import type { Part, Placeholder, Template } from '@cribnotes/core';
import { cleanTyped } from '../markup/clean.ts';
import { element, type Node, textOf } from '../markup/node.ts';

/**
 * Gives what is typed for a command, here-document included: its parts told apart, and those that `base` has too, quietly.
 * The text of the element is what is to be copied.
 */
export function typed({ parts, text, body = [] }: Template, base?: Template): Node {
  const shared = base === undefined ? new Set<Part>() : sharedParts(parts, base.parts);
  const pieces = parts.map((part) => {
    const nodes = partNodes(part);
    return shared.has(part) ? [element('span', { class: 'shared' }, ...nodes)] : nodes;
  });
  const line = joined(pieces);
  // A line may spell more than its parts: quoted line breaks, say.
  const spelled = textOf(line) === cleanTyped(text) ? line : [cleanTyped(text)];
  const lines = body.map((each) => `\n${cleanTyped(each)}`);
  // No call takes as many words as a line may have.
  return {
    name: 'code',
    attributes: { class: 'typed', dir: 'ltr', translate: 'no' },
    children: [...spelled, ...lines],
  };
}

/** Gives the parts of a line that stand, in this order, in that of its base. */
function sharedParts(parts: readonly Part[], base: readonly Part[]): ReadonlySet<Part> {
  const shared = new Set<Part>();
  let at = 0;
  for (const part of parts) {
    const next = base[at];
    if (next === undefined || textOf(partNodes(part)) !== textOf(partNodes(next))) continue;
    shared.add(part);
    at++;
  }
  return shared;
}

function joined(pieces: readonly (readonly Node[])[]): readonly Node[] {
  return pieces.flatMap((nodes, index) => (index > 0 ? [' ', ...nodes] : nodes));
}

function partNodes(part: Part): readonly Node[] {
  switch (part.kind) {
    case 'word':
      return part.role === 'operand' ? [cleanTyped(part.text)] : [piece(part.role, part.text)];
    case 'operator':
      return [piece('operator', part.text)];
    case 'compound':
      return part.parts.flatMap(partNodes);
    case 'placeholder':
      return placeholderNodes(part);
    case 'flag': {
      const value = part.value ? [part.glue ?? ' ', ...joined(part.value.map(partNodes))] : [];
      const given = [piece('flag', part.text), ...value].filter((node) => node !== '');
      return part.optional ? ['[', ...given, ']'] : given;
    }
  }
}

function piece(role: string, text: string): Node {
  return element('span', { class: role }, cleanTyped(text));
}

function placeholderNodes({ name, choices, repeat, optional }: Placeholder): readonly Node[] {
  const slot = element('var', {}, cleanTyped(`<${choices?.join('|') ?? name}>`));
  const given = repeat ? [slot, '...'] : [slot];
  return optional ? ['[', ...given, ']'] : given;
}
