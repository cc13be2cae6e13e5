import { sep } from 'node:path';
import type { Diagnostic, ImageReference } from '@cribnotes/core';
import { ask } from '../repeat/recording.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import type { ReadTopic } from '../topic.ts';
import { imageHeader } from './image-header.ts';
import { whyNoImage } from './image-kinds.ts';
import { type ImagePlaces, imagePlaces } from './image-places.ts';

/** How much of an image is taken: a PNG of 16 million pixels needs 0.3 GB to be drawn. */
const limits = { bytes: 10 * 1024 * 1024, pixels: 16_000_000, images: 200 };

type Fault = Pick<Diagnostic, 'rule' | 'level' | 'message'>;

/**
 * Gives the bytes of the images that the notes show: PNG and JPEG files below the notes' folder.
 * What is left out is reported with its place in the note; nothing is fetched.
 */
export async function loadMedia(
  { topic, input }: Pick<ReadTopic, 'topic' | 'input'>,
  report: (diagnostic: Diagnostic) => void,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const media = new Map<string, Uint8Array>();
  const places = new Map<string, string>();
  const found = imagePlaces(input.root);
  for (const image of topic.images.slice(0, limits.images)) {
    const place = placeOf(image, found, input.root);
    const before = places.get(image.path);
    if (before !== undefined && before === place) continue;
    const result = await (before !== undefined ? twoImages : imageAt(image, place, input.root));
    if (result instanceof Uint8Array) {
      media.set(image.path, result);
      if (typeof place === 'string') places.set(image.path, place);
    } else {
      const message = `${shortened(image.path)} is ${result.message}`;
      report({ ...result, message, span: image.span, actual: image.path });
    }
  }
  for (const image of topic.images.slice(limits.images)) {
    report({ ...warning('image/too-many', `left out: more than ${limits.images} images`), span: image.span });
  }
  return media;
}

/** The path as a message names it: pictures that stand in the note itself have paths of any length. */
function shortened(path: string): string {
  return path.length > 80 ? `${path.slice(0, 79)}…` : path;
}

const twoImages = warning('image/ambiguous', 'left out: another note shows another image of this path');

const severalFiles = warning('image/ambiguous', 'left out: several files have this name; write its folder');

/**
 * The first of the places at which something is, or what is wrong with all of them. Nothing is asked about places outside: on
 * Windows, to look at `\\\\host\\x.png` is to log in to that host.
 */
function placeOf(image: ImageReference, places: ImagePlaces, root: string): string | Fault {
  const [first = '', ...others] = places.named(image);
  if (isRemote(image)) return first;
  for (const place of [first, ...others]) if (isBelow(root, place) && ask('entry', place)) return place;
  const [only, ...more] = places.anywhere(image);
  return more.length > 0 ? severalFiles : (only ?? first);
}

const isBelow = (root: string, path: string): boolean =>
  path.startsWith(root.endsWith(sep) ? root : root + sep);

function isRemote({ path }: ImageReference): boolean {
  return /^([a-z][a-z0-9+.-]*:)?\/\//i.test(path) || /^(https?|data):/i.test(path);
}

async function imageAt(
  image: ImageReference,
  path: string | Fault,
  root: string,
): Promise<Uint8Array | Fault> {
  if (typeof path !== 'string') return path;
  if (isRemote(image)) {
    return warning('image/remote', 'left out: crib fetches nothing');
  }
  if (!isBelow(root, path)) return outside;
  try {
    const [real, realRoot] = [ask('real', path), ask('real', root)];
    if (ask('kind', real) !== 'file') return notAFile;
    if (!isBelow(realRoot, real)) return outside;
    const result = await ask('bytes', real, limits.bytes);
    switch (result.kind) {
      case 'not-a-file':
        return notAFile;
      case 'too-large':
        return warning(
          'image/too-large',
          `left out: ${result.size} bytes, at most ${limits.bytes} are taken`,
        );
      case 'bytes':
        return judgeImage(result.bytes);
    }
  } catch (error) {
    if (!isSystemError(error)) return warning('image/unreadable', 'left out: not a path');
    if (error.code === 'ENOENT') return warning('image/missing', 'left out: no such file');
    return warning('image/unreadable', `left out: ${causeOf(error)}`);
  }
}

const notAFile = warning('image/not-a-file', 'left out: not a regular file');

const outside: Fault = {
  rule: 'image/outside-root',
  level: 'error',
  message: 'refused: the image lies outside of the notes’ folder',
};

function judgeImage(bytes: Uint8Array): Uint8Array | Fault {
  const header = imageHeader(bytes);
  if (!header) return warning('image/unreadable', `left out: ${whyNoImage(bytes)}`);
  if (header.width * header.height <= limits.pixels) return bytes;
  return warning(
    'image/too-large',
    `left out: ${header.width} × ${header.height} pixels, at most 16 million are taken`,
  );
}

function warning(rule: string, message: string): Fault {
  return { rule, level: 'warning', message };
}
