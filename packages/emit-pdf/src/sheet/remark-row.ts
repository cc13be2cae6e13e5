import type { Prose } from '@cribnotes/core';
import { prose } from './paragraphs.ts';
import { proseRuns } from './prose-runs.ts';
import type { RowContent } from './sheet.ts';

/** Gives a sentence that belongs to its section as a whole, over the full width of the column. */
export function remarkRow(sentence: Prose, path: readonly string[]): RowContent {
  return { paragraphs: [prose(path, proseRuns(sentence), { span: sentence.spans[0] })] };
}
