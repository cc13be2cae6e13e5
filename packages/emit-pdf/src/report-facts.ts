import type { Topic } from '@cribnotes/core';
import type { PdfOptions } from './options.ts';
import { MOST_FACTS } from './sheet/concept-row.ts';

/** Reports facts of ideas that have no room in their boxes. */
export function reportFactsLeftOut({ concepts }: Topic, { ideas, report }: PdfOptions): void {
  if (ideas === 'none') return;
  const left = concepts.map(({ facts }) => facts.slice(MOST_FACTS)).filter((facts) => facts.length > 0);
  const span = left[0]?.[0]?.prose.spans[0];
  if (span === undefined) return;
  const count = left.flat().length;
  report({
    rule: 'pdf/facts',
    level: 'info',
    message: `The sheet has ${MOST_FACTS} facts of an idea; ${count} more of ${left.length} ${left.length === 1 ? 'idea' : 'ideas'} stand in the deck and on the page alone`,
    span,
  });
}
