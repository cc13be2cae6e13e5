import { sampleTopic } from '@cribnotes/testkit';
import { expect, test } from 'vitest';
import { openFontBook } from '../src/fonts/font-book.ts';
import type { PdfOptions } from '../src/index.ts';
import { printPlan } from '../src/layout/print-plan.ts';
import { planSheet } from '../src/plan-sheet.ts';

const kinds: readonly (readonly [name: string, options: Partial<PdfOptions>])[] = [
  ['a4', {}],
  ['letter', { paper: 'letter' }],
  ['portrait', { orientation: 'portrait' }],
  ['large', { theme: 'large' }],
];

test.each(kinds)('the sample topic on %s stands where it stood', async (name, options) => {
  const plan = planSheet(sampleTopic(), { date: '2026-03-14', report() {}, ...options }, openFontBook());
  await expect(plan && printPlan(plan)).toMatchFileSnapshot(`golden/sample-${name}.plan.txt`);
});
