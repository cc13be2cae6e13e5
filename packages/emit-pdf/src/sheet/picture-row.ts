import type { ImageReference } from '@cribnotes/core';
import { type GreyPicture, readPng } from '../pictures/read-png.ts';
import type { Density } from './density.ts';
import type { PlacedGroup } from './place-groups.ts';
import type { Row } from './sheet.ts';

/** A picture of the notes, small and in greys. */
export interface Picture extends GreyPicture {
  readonly alt: string;
  /** As the notes name it. */
  readonly path: string;
}

/** More pixels on a side than this no printer shows in so small a picture. */
const WIDEST = 480;

/** Gives the pictures that can be drawn, of those whose bytes are at hand. */
export function readPictures(
  images: readonly ImageReference[],
  media: ReadonlyMap<string, Uint8Array> = new Map(),
): ReadonlyMap<ImageReference, Picture> {
  return new Map(
    images.flatMap((image) => {
      const bytes = media.get(image.path);
      const grey = bytes && greyOf(bytes);
      return grey ? [[image, { ...grey, alt: image.alt || image.path, path: image.path }] as const] : [];
    }),
  );
}

/** A sheet is written several times. */
const read = new WeakMap<Uint8Array, GreyPicture | 'none'>();

function greyOf(bytes: Uint8Array): GreyPicture | undefined {
  const known = read.get(bytes) ?? readPng(bytes, WIDEST) ?? 'none';
  read.set(bytes, known);
  return known === 'none' ? undefined : known;
}

/** Gives the rows of a group's pictures: of those beside something that it prints. */
export function pictureRows(
  { items, path }: PlacedGroup,
  pictures: ReadonlyMap<ImageReference, Picture>,
  density: Density,
): readonly Row[] {
  const ids = new Set(
    items.map((item) => ('entry' in item ? item.entry.id : item.kind === 'concept' ? item.concept.id : '')),
  );
  return [...pictures].flatMap(([{ near = '' }, picture], index) =>
    ids.has(near)
      ? [
          {
            paragraphs: [],
            picture: { ...picture, elements: [...path, `Figure#${index}`] },
            before: density.boxed,
          },
        ]
      : [],
  );
}
