import type { Diagnostic, Span, Topic } from '@cribnotes/core';

/** Gives the places of the pictures that stand on a sheet: of those at hand (`media`) all that it has not named. */
export function drawnPictures(
  { images }: Topic,
  media: ReadonlyMap<string, Uint8Array>,
  found: readonly Diagnostic[],
): readonly Span[] {
  const undrawn = new Set(found.flatMap(({ rule, actual }) => (rule === 'pdf/picture' ? [actual] : [])));
  return images.flatMap(({ path, span }) => (media.has(path) && !undrawn.has(path) ? [span] : []));
}
