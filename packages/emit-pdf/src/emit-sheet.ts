import type { OutputFile, Topic } from '@cribnotes/core';
import { makeSheet } from './make-sheet.ts';
import type { PdfOptions } from './options.ts';
import { sizeHint } from './size-hint.ts';

/** Gives the sheet's file, or none where it does not fit the pages that were asked for; that is reported. */
export async function emitSheet(topic: Topic, options: PdfOptions): Promise<readonly OutputFile[]> {
  const sheet = await makeSheet(topic, options);
  if (sheet === undefined) return [];
  const { bytes, plan, others } = sheet;
  const summary = `${plan.pages.length} ${plan.pages.length === 1 ? 'page' : 'pages'}, letters of ${plan.size} pt${others.length > 0 ? `; ${sizeHint(others)}` : ''}`;
  return [{ path: `${topic.id}.pdf`, bytes, summary }];
}
