import type { Topic } from '@cribnotes/core';
import { firstPlace } from './first-place.ts';
import type { SheetOptions } from './plan-sheet.ts';
import type { Theme } from './themes.ts';

/** Reports that a sheet has no room on its pages; `fewest` is how many it takes, infinite where no number of them does. */
export function reportTooLong(topic: Topic, fewest: number, { least }: Theme, options: SheetOptions): void {
  const { pages, title } = options;
  const span = firstPlace(topic);
  if (span === undefined) return;
  const asked = pages === 1 ? '1 page' : `${pages} pages`;
  const sheet = title === undefined || title === topic.title ? 'The sheet' : `The sheet “${title}”`;
  const isEndless = !Number.isFinite(fewest);
  options.report({
    rule: 'pdf/does-not-fit',
    level: 'error',
    message: isEndless
      ? `The paper is too small for ${sheet.replace('The', 'the')} in letters of ${least} pt`
      : `${sheet} does not fit on ${asked} in letters of ${least} pt or more; it takes ${fewest}`,
    span,
    hint: isEndless
      ? 'Take larger paper or fewer columns'
      : `Ask for --pages ${fewest}, larger paper, or split the notes`,
  });
}
