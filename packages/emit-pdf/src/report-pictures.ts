import type { Topic } from '@cribnotes/core';
import type { Plan } from './layout/plan.ts';
import type { PdfOptions } from './options.ts';
import { whyNotDrawn } from './pictures/why-not-drawn.ts';
import { readPictures } from './sheet/picture-row.ts';

/** Names the pictures of the notes that its sheets have no room for, or cannot draw. */
export function reportPictures(
  { images }: Topic,
  plans: readonly Plan[],
  { media, report }: PdfOptions,
): void {
  const drawn = plans
    .flatMap(({ pages }) => pages)
    .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'picture' ? item.source : [])));
  const seen = new Set(drawn);
  const readable = readPictures(images, media);
  for (const image of images) {
    const { path, span } = image;
    const bytes = media?.get(path);
    // What cannot be had was told when it was looked for.
    if (seen.has(path) || bytes === undefined) continue;
    seen.add(path);
    report({
      rule: 'pdf/picture',
      level: 'info',
      message: `${path} is not on the sheet: ${whyNotDrawn(bytes, readable.has(image))}`,
      span,
      actual: path,
    });
  }
}
