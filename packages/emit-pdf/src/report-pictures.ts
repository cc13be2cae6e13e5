import type { Topic } from '@cribnotes/core';
import type { Plan } from './layout/plan.ts';
import type { PdfOptions } from './options.ts';

/** Names the pictures of the notes that the sheet has no room for, or cannot draw. */
export function reportPictures({ images }: Topic, plan: Plan, { media, report }: PdfOptions): void {
  const drawn = plan.pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'picture' ? item.source : [])),
  );
  const seen = new Set(drawn);
  for (const { path, span } of images) {
    // What cannot be read was told when it was looked for.
    if (seen.has(path) || !media?.has(path)) continue;
    seen.add(path);
    report({
      rule: 'pdf/picture',
      level: 'info',
      message:
        'This picture is not on the sheet, which has room for PNG pictures where its letters do not suffer',
      span,
      actual: path,
    });
  }
}
