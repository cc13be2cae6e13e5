import type { ImageReference } from '@cribnotes/core';
import { element, type Node } from '../markup/node.ts';

/** Kinds of pictures by their first bytes: what a file says it is in its name is not believed. */
const KINDS: readonly (readonly [type: string, first: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
];

/** Gives a picture of the notes inside of the page; nothing where its bytes are not those of one. */
export function picture({ alt, path }: ImageReference, bytes: Uint8Array): readonly Node[] {
  const first = String.fromCharCode(...bytes.subarray(0, 16));
  const type = KINDS.find(([, pattern]) => pattern.test(first))?.[0];
  if (type === undefined) return [];
  const src = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  return [element('p', { class: 'picture' }, element('img', { src, alt: alt || path }))];
}
