import type { Inline, Prose, Span, Topic } from '../../src/index.ts';

/** Gives every value of a model that has all of some keys, however deep it lies. */
function having(value: unknown, keys: readonly string[], found: object[] = []): object[] {
  if (Array.isArray(value)) for (const item of value) having(item, keys, found);
  else if (typeof value === 'object' && value !== null) {
    if (keys.every((key) => key in value)) found.push(value);
    for (const item of Object.values(value)) having(item, keys, found);
  }
  return found;
}

/** Gives every place that a topic names. */
export function spansOf(topic: Topic): Span[] {
  return having(topic, ['source', 'start', 'end']) as Span[];
}

/** Gives all words of notes that a topic holds. */
export function proseOf(topic: Topic): Prose[] {
  return having(
    [topic.entries, topic.concepts, topic.recipes, topic.snippets],
    ['inlines', 'plain', 'spans'],
  ) as Prose[];
}

/** Gives what a reader sees of running text. */
export function shown(inlines: readonly Inline[]): string {
  return inlines.map(shownOf).join('');
}

function shownOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'image':
      return inline.alt;
    case 'strong':
    case 'emphasis':
    case 'strike':
    case 'link':
      return shown(inline.children);
  }
}
