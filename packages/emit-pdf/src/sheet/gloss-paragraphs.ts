import type { Gloss } from '@cribnotes/core';
import { proseOf, UNDER } from './paragraphs.ts';
import { proseRuns } from './prose-runs.ts';
import type { Paragraph, Part, Run } from './sheet.ts';

/** Says what flags and operands mean: a line for each, because labels are looked for at the beginning of lines. */
export function glossParagraphs(path: readonly string[], glosses: readonly Gloss[]): readonly Paragraph[] {
  return glosses.map((gloss, index) =>
    proseOf(glossParts(path, gloss, index), {
      indent: UNDER,
      hang: UNDER + 1,
      span: gloss.prose.spans[0],
    }),
  );
}

/** The mark of sentences that are the tool's own help; the legend says so. */
export const TOOL_MARK = '†';

function glossParts(path: readonly string[], gloss: Gloss, index: number): [Part, ...Part[]] {
  const item = [...path, 'L#glosses', `LI#${index}`];
  const label: Run = { text: gloss.label, face: gloss.label.startsWith('-') ? 'mono-medium' : 'mono' };
  const mark: readonly Run[] =
    gloss.from === 'tool' ? [{ text: TOOL_MARK, face: 'sans', tone: 'quiet' }] : [];
  return [
    { path: [...item, 'Lbl'], runs: [label, { text: '  ', face: 'sans' }] },
    { path: [...item, 'LBody'], runs: [...proseRuns(gloss.prose), ...mark] },
  ];
}
