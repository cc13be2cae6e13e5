import type { ImageReference } from '@cribnotes/core';
import type { PrintedItem } from '@cribnotes/core/printed-groups';
import { picture } from '../items/picture.ts';
import type { Node } from '../markup/node.ts';

/** Gives the pictures beside something that a section shows, in the order of the notes. */
export type PicturesBeside = (items: readonly PrintedItem[]) => readonly Node[];

/** Gives what finds the pictures beside things, without looking through all of them for each section. */
export function picturesBeside(
  images: readonly ImageReference[],
  media: ReadonlyMap<string, Uint8Array>,
): PicturesBeside {
  const found = images.flatMap((image, at) => {
    const bytes = media.get(image.path);
    return bytes === undefined || image.near === undefined ? [] : [{ image, bytes, near: image.near, at }];
  });
  const byThing = Map.groupBy(found, ({ near }) => near);
  return (items) =>
    [...new Set(items.map(idOf))]
      .flatMap((id) => byThing.get(id) ?? [])
      .toSorted((one, other) => one.at - other.at)
      .flatMap(({ image, bytes }) => picture(image, bytes));
}

const idOf = (item: PrintedItem): string =>
  'entry' in item ? item.entry.id : item.kind === 'concept' ? item.concept.id : '';
