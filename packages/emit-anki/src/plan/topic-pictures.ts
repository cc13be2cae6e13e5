import type { CommandEntry, ImageReference, Topic, Variant } from '@cribnotes/core';
import type { Picture } from './note-plan.ts';

/** The images that stand next to an entry or concept, in the order of the notes. */
export function picturesNear(topic: Topic, id: string): readonly Picture[] {
  return topic.images.filter(({ near }) => near === id).map(toPicture);
}

/** The images that stand next to one row of a command: each goes to the last row above it, or else to the first below. */
export function picturesOfRow(topic: Topic, entry: CommandEntry, row: Variant): readonly Picture[] {
  const near = topic.images.filter((image) => image.near === entry.id);
  return near.filter((image) => rowNextTo(image, entry) === row).map(toPicture);
}

function rowNextTo({ span }: ImageReference, { variants }: CommandEntry): Variant | undefined {
  const places = variants
    .flatMap((variant) => variant.occurrences.map((place) => ({ variant, ...place })))
    .filter((place) => place.role === 'entry' && place.span.source === span.source)
    .sort((a, b) => a.span.start.line - b.span.start.line);
  const above = places.findLast((place) => place.span.start.line <= span.start.line);
  return (above ?? places[0])?.variant ?? variants[0];
}

function toPicture({ path, alt, span }: ImageReference): Picture {
  return { path, alt, span };
}
