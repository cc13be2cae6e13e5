import type { GroupItem, ImageReference, Span } from '../model.ts';
import type { PlacedTopic } from './place-topic.ts';

/**
 * Gives each image the id of the entry or idea that it stands next to, under the same heading: the nearest one above it,
 * else below. Above everything in its note it belongs to the first; elsewhere alone under a heading it belongs to none.
 * `headings` are the lines of each note's.
 */
export function placeImages(
  images: readonly ImageReference[],
  topic: PlacedTopic,
  headings: ReadonlyMap<string, readonly number[]> = new Map(),
): ImageReference[] {
  if (images.length === 0) return [];
  const spots = Map.groupBy(spotsOf(topic), ({ span }) => span.source);
  return images.map((image) => {
    const { source, start } = image.span;
    const own = (spots.get(source) ?? []).toSorted((a, b) => a.span.start.line - b.span.start.line);
    const from = Math.max(0, ...(headings.get(source) ?? []).filter((line) => line <= start.line));
    const to = Math.min(Infinity, ...(headings.get(source) ?? []).filter((line) => line > start.line));
    const inSection = own.filter(({ span }) => span.start.line >= from && span.start.line < to);
    const isAbove = ({ span }: Spot): boolean => span.start.line <= start.line;
    const near = inSection.findLast(isAbove) ?? inSection[0] ?? (own.some(isAbove) ? undefined : own[0]);
    return near === undefined ? image : { ...image, near: near.id };
  });
}

interface Spot {
  readonly id: string;
  readonly span: Span;
}

function spotsOf({ groups, entries, concepts }: PlacedTopic): Spot[] {
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
