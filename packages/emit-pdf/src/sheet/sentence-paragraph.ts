import type { Description } from '@cribnotes/core';
import { prose, UNDER } from './paragraphs.ts';
import { plainRuns } from './prose-runs.ts';
import type { Paragraph, Run } from './sheet.ts';

/** The sign for what cannot be taken back; the legend says so. */
export const WARNING: Run = { text: '⚠ ', face: 'sans-bold', tone: 'accent' };

/** Gives the sentence under a command, with the sign of danger before it; the sign alone stands beside the command. */
export function sentenceParagraph(
  item: readonly string[],
  description: Description | undefined,
  destructive: boolean,
): readonly Paragraph[] {
  const text = description?.text ?? '';
  const words = plainRuns(destructive ? withoutWarning(text) : text);
  const runs = [...(destructive ? [WARNING] : []), ...words];
  if (runs.length === 0) return [];
  const look = {
    indent: UNDER,
    span: description?.prose.spans[0],
    ...(words.length === 0 ? { aside: true as const } : {}),
  };
  return [prose([...item, 'LBody'], runs, look)];
}

/** The author's own sign at either end would say it twice. */
function withoutWarning(text: string): string {
  return text.replace(/^\s*(?:⚠\uFE0F?\s*)+|(?:\s*⚠\uFE0F?)+\s*$/gu, '');
}
