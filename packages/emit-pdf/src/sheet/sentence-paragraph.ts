import type { Description } from '@cribnotes/core';
import { prose, UNDER } from './paragraphs.ts';
import { plainRuns } from './prose-runs.ts';
import type { Paragraph, Run } from './sheet.ts';

/** The sign for what cannot be taken back; the legend says so. */
export const WARNING: Run = { text: '⚠ ', face: 'sans-bold', tone: 'accent' };

/** Gives the sentence under a command, with the sign of danger before it and other names after it. */
export function sentenceParagraph(
  item: readonly string[],
  description: Description | undefined,
  destructive: boolean,
  aliases: readonly Run[],
): readonly Paragraph[] {
  const words = description ? plainRuns(description.text) : [];
  const gap: readonly Run[] = words.length > 0 && aliases.length > 0 ? [{ text: ' ', face: 'sans' }] : [];
  const runs = [...(destructive ? [WARNING] : []), ...words, ...gap, ...aliases];
  if (runs.length === 0) return [];
  return [prose([...item, 'LBody'], runs, { indent: UNDER, span: description?.prose.spans[0] })];
}
