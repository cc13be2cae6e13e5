import type { Description, Entry, Group, Span, Topic } from '@cribnotes/core';

/** Words that a rendering of the topic must show, and the places that a report about them can name. */
export interface MustAppear {
  readonly words: string;
  readonly spans: readonly Span[];
}

/** Gives the command lines, keys, inputs, terms, headings and sentences of the sections of a topic. */
export function mustAppear({ entries, concepts, groups }: Topic): readonly MustAppear[] {
  const terms = concepts.map(({ term, definition, facts }) => ({
    words: term,
    spans: [definition, ...facts].flatMap((fact) => fact?.prose.spans ?? []),
  }));
  return [...entries.flatMap(ofEntry), ...terms, ...groups.flatMap(ofGroup)];
}

function ofEntry(entry: Entry): readonly MustAppear[] {
  switch (entry.kind) {
    case 'command':
      return entry.variants.flatMap((variant) =>
        [variant.template.text, ...(variant.template.body ?? [])].map((words) => ({
          words,
          spans: placesOf(variant),
        })),
      );
    case 'keys':
      return [{ words: entry.text, spans: placesOf(entry) }];
    case 'input':
      return [{ words: entry.template.text, spans: placesOf(entry) }];
  }
}

/** What a section says itself: its heading, where something stands below it, and sentences that have no other owner. */
function ofGroup({ title, span, items }: Group): readonly MustAppear[] {
  const spans = span === undefined ? [] : [span];
  const heading = title === undefined || items.length === 0 ? [] : [{ words: title, spans }];
  return [
    ...heading,
    ...items.flatMap((item) =>
      item.kind === 'note' ? [{ words: item.prose.plain, spans: item.prose.spans }] : [],
    ),
  ];
}

function placesOf(of: {
  readonly occurrences: readonly { readonly span: Span }[];
  readonly description?: Description;
}): readonly Span[] {
  return [...of.occurrences.map(({ span }) => span), ...(of.description?.prose.spans ?? [])];
}
