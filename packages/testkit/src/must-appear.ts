import type { Description, Entry, Span, Topic } from '@cribnotes/core';

/** Words that a rendering of the topic must show, and the places that a report about them can name. */
export interface MustAppear {
  readonly words: string;
  readonly spans: readonly Span[];
}

/** Gives the command lines, keys, inputs and terms of a topic. */
export function mustAppear({ entries, concepts }: Topic): readonly MustAppear[] {
  const terms = concepts.map(({ term, definition, facts }) => ({
    words: term,
    spans: [definition, ...facts].flatMap((fact) => fact?.prose.spans ?? []),
  }));
  return [...entries.flatMap(ofEntry), ...terms];
}

function ofEntry(entry: Entry): readonly MustAppear[] {
  switch (entry.kind) {
    case 'command':
      return entry.variants.map((variant) => ({ words: variant.template.text, spans: placesOf(variant) }));
    case 'keys':
      return [{ words: entry.text, spans: placesOf(entry) }];
    case 'input':
      return [{ words: entry.template.text, spans: placesOf(entry) }];
  }
}

function placesOf(of: {
  readonly occurrences: readonly { readonly span: Span }[];
  readonly description?: Description;
}): readonly Span[] {
  return [...of.occurrences.map(({ span }) => span), ...(of.description?.prose.spans ?? [])];
}
