import { expect, test } from 'vitest';
import { styleFolder, styles, topicOf } from '../styles/style-notes.ts';
import { printedLines } from './printed-lines.ts';

test.each(styles)('what is printed of %s is what was reviewed', async (style) => {
  const golden = new URL(`${style}.printed.txt`, styleFolder).pathname;
  await expect(printedLines(await topicOf(style))).toMatchFileSnapshot(golden);
});
