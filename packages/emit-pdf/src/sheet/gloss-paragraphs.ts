import type { Gloss } from '@cribnotes/core';
import type { Density } from './density.ts';
import { BULLET, proseOf, UNDER } from './paragraphs.ts';
import { proseRuns } from './prose-runs.ts';
import type { Paragraph, Part, Run } from './sheet.ts';

/** Says what flags and operands mean: a line for each, or all in one paragraph. */
export function glossParagraphs(
  path: readonly string[],
  glosses: readonly Gloss[],
  density: Density,
): readonly Paragraph[] {
  const [first, ...rest] = glosses;
  if (first === undefined) return [];
  if (density.listed) {
    return glosses.map((gloss, index) =>
      proseOf(glossParts(path, gloss, index, ''), {
        indent: UNDER,
        hang: UNDER + 1,
        span: gloss.prose.spans[0],
      }),
    );
  }
  const parts: [Part, ...Part[]] = glossParts(path, first, 0, rest.length > 0 ? BULLET : '');
  rest.forEach((gloss, index) => {
    parts.push(...glossParts(path, gloss, index + 1, index < rest.length - 1 ? BULLET : ''));
  });
  return [proseOf(parts, { indent: UNDER, span: first.prose.spans[0] })];
}

/** The mark of sentences that are the tool's own help; the legend says so. */
export const TOOL_MARK = '†';

function glossParts(path: readonly string[], gloss: Gloss, index: number, after: string): [Part, ...Part[]] {
  const item = [...path, 'L#glosses', `LI#${index}`];
  const label: Run = { text: gloss.label, face: 'mono' };
  const mark: readonly Run[] =
    gloss.from === 'tool' ? [{ text: TOOL_MARK, face: 'sans', tone: 'quiet' }] : [];
  return [
    { path: [...item, 'Lbl'], runs: [label, { text: '  ', face: 'sans' }] },
    {
      path: [...item, 'LBody'],
      runs: [...proseRuns(gloss.prose), ...mark, { text: after, face: 'sans', tone: 'quiet' }],
    },
  ];
}
