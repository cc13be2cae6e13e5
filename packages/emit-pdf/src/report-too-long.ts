import type { Topic } from '@cribnotes/core';
import { firstPlace } from './first-place.ts';
import type { PdfOptions } from './options.ts';
import type { Theme } from './themes.ts';

/** Reports that a sheet has no room on its pages; `fewest` is how many it takes, infinite where no number of them does. */
export function reportTooLong(topic: Topic, fewest: number, { least }: Theme, options: PdfOptions): void {
  const span = firstPlace(topic);
  if (span === undefined) return;
  const asked = options.pages === 1 ? '1 page' : `${options.pages} pages`;
  const isEndless = !Number.isFinite(fewest);
  options.report({
    rule: 'pdf/does-not-fit',
    level: 'error',
    message: isEndless
      ? `The paper is too small for the sheet in letters of ${least} pt`
      : `The sheet does not fit on ${asked} in letters of ${least} pt or more; it takes ${fewest}`,
    span,
    hint: isEndless
      ? 'Take larger paper or fewer columns'
      : `Ask for --pages ${fewest}, larger paper, or split the notes`,
  });
}
