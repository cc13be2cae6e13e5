import type { Topic } from '@cribnotes/core';
import type { PdfOptions } from './options.ts';

/** Names the pictures of the notes, which the sheet does not have. */
export function reportPictures({ images }: Topic, { media, report }: PdfOptions): void {
  const seen = new Set<string>();
  for (const { path, span } of images) {
    // What cannot be read was told when it was looked for.
    if (seen.has(path) || !media?.has(path)) continue;
    seen.add(path);
    report({
      rule: 'pdf/picture',
      level: 'info',
      message: 'The sheet has no pictures; this one stands on cards alone',
      span,
      actual: path,
    });
  }
}
