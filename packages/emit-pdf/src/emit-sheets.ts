import type { OutputFile, Topic } from '@cribnotes/core';
import { makeSheets } from './make-sheets.ts';
import type { PdfOptions } from './options.ts';
import { sizeHint } from './size-hint.ts';

/** Gives the files of a topic's sheets, or none where one does not fit the pages that were asked for; that is reported. */
export async function emitSheets(topic: Topic, options: PdfOptions): Promise<readonly OutputFile[]> {
  const sheets = await makeSheets(topic, options);
  return sheets.map(({ name, bytes, plan, others }) => ({
    path: `${name}.pdf`,
    bytes,
    summary: `${plan.pages.length} ${plan.pages.length === 1 ? 'page' : 'pages'}, letters of ${plan.size} pt${others.length > 0 ? `; ${sizeHint(others)}` : ''}`,
  }));
}
