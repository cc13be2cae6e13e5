import type { GroupItem, ImageReference, Span } from '../model.ts';
import type { PlacedTopic } from './place-topic.ts';

/** Gives each image the id of the entry or idea that it stands next to: the nearest one above it in its note, else below. */
export function placeImages(images: readonly ImageReference[], topic: PlacedTopic): ImageReference[] {
  if (images.length === 0) return [];
  const spots = Map.groupBy(spotsOf(topic), ({ span }) => span.source);
  return images.map((image) => {
    const line = image.span.start.line;
    const own = (spots.get(image.span.source) ?? []).toSorted(
      (a, b) => a.span.start.line - b.span.start.line,
    );
    const near = own.findLast(({ span }) => span.start.line <= line) ?? own[0];
    return near === undefined ? image : { ...image, near: near.id };
  });
}

function spotsOf({ groups, entries, concepts }: PlacedTopic): { readonly id: string; readonly span: Span }[] {
  const items: readonly GroupItem[] = groups.flatMap((group) => group.items);
  const printed = new Set(
    items.flatMap((item) => ('entry' in item ? [item.entry] : 'id' in item ? [item.id] : [])),
  );
  return [
    ...entries.flatMap((entry) =>
      (entry.kind === 'command' ? entry.variants : [entry]).flatMap(({ occurrences }) =>
        occurrences.flatMap(({ role, span }) => (role === 'entry' ? [{ id: entry.id, span }] : [])),
      ),
    ),
    ...concepts.flatMap(({ id, definition, facts }) =>
      [...(definition ? [definition] : []), ...facts].map(({ prose }) => ({ id, span: prose.spans[0] })),
    ),
  ].filter(({ id }) => printed.has(id));
}
