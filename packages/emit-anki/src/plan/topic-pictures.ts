import type { CommandEntry, Description, ImageReference, Span, Topic, Variant } from '@cribnotes/core';
import type { Picture } from './note-plan.ts';
import { onceATopic } from './once-a-topic.ts';

/** The images that stand next to an entry or concept, in the order of the notes. */
export function picturesNear(topic: Topic, id: string): readonly Picture[] {
  return (imagesNear(topic).get(id) ?? []).map(toPicture);
}

/** The images that stand next to one row of a command: each goes to the last row above it under its heading, or else to the first below. */
export function picturesOfRow(topic: Topic, entry: CommandEntry, row: Variant): readonly Picture[] {
  const near = imagesNear(topic).get(entry.id) ?? [];
  return near.filter((image) => rowNextTo(image, entry, topic) === row).map(toPicture);
}

const imagesNear = onceATopic(
  ({ images }): ReadonlyMap<string | undefined, readonly ImageReference[]> =>
    Map.groupBy(images, ({ near }) => near),
);

function rowNextTo({ span }: ImageReference, { variants }: CommandEntry, topic: Topic): Variant | undefined {
  const places = variants
    .flatMap((variant) => variant.occurrences.map((place) => ({ variant, ...place })))
    .filter((place) => place.role === 'entry' && place.span.source === span.source)
    .sort((a, b) => a.span.start.line - b.span.start.line);
  const beside = places.filter((place) => isUnderHeadingOf(topic, span, place.span));
  const above = (beside.length > 0 ? beside : places).findLast(
    (place) => place.span.start.line <= span.start.line,
  );
  return (above ?? beside[0] ?? places[0])?.variant ?? variants[0];
}

/** Whether a place is under the same heading as another one, of one note. */
export function isUnderHeadingOf(topic: Topic, { source, start }: Span, other: Span): boolean {
  const first = Math.min(start.line, other.start.line);
  const last = Math.max(start.line, other.start.line);
  return (
    source === other.source &&
    !(headingLines(topic).get(source) ?? []).some((line) => line > first && line <= last)
  );
}

/** The lines of the headings of each note. */
const headingLines = onceATopic(({ groups }): ReadonlyMap<string, readonly number[]> => {
  const spans = groups.flatMap(({ span }) => (span ? [span] : []));
  const bySource = Map.groupBy(spans, ({ source }) => source);
  return new Map([...bySource].map(([source, own]) => [source, own.map(({ start }) => start.line)]));
});

/** An image of the topic as notes have it. */
export function toPicture({ path, alt, span }: ImageReference): Picture {
  return { path, alt, span };
}

/** The sentence without the words that stand for a picture before or behind it: a card shows the picture itself. */
export function withoutPictureWords(topic: Topic, description: Description): Description {
  const sources = new Set(description.prose.spans.map(({ source }) => source));
  const images = [...sources].flatMap((source) => imagesIn(topic).get(source) ?? []);
  const inOrder = sources.size === 1 ? images : topic.images.filter((image) => images.includes(image));
  const words = inOrder.flatMap(({ alt, span }) =>
    alt !== '' && description.prose.spans.some((said) => isWithin(span, said)) ? [alt] : [],
  );
  const text = words.reduce((said, alt) => withoutEnd(withoutStart(said, alt), alt), description.text);
  return text === '' || text === description.text ? description : { ...description, text };
}

const imagesIn = onceATopic(
  ({ images }): ReadonlyMap<string, readonly ImageReference[]> =>
    Map.groupBy(images, ({ span }) => span.source),
);

function isWithin({ source, start, end }: Span, outer: Span): boolean {
  return source === outer.source && start.offset >= outer.start.offset && end.offset <= outer.end.offset;
}

function withoutStart(text: string, words: string): string {
  return text.startsWith(`${words} `) ? text.slice(words.length).trimStart() : text;
}

function withoutEnd(text: string, words: string): string {
  return text.endsWith(` ${words}`) ? text.slice(0, -words.length).trimEnd() : text;
}
