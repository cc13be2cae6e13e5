import { sampleTopic } from '@cribnotes/testkit';
import { expect, test } from 'vitest';
import { DENSE, type Density, OPEN } from '../src/sheet/density.ts';
import { writeSheet } from '../src/sheet/write-sheet.ts';
import { sectionedTopic } from './reading/sectioned-topic.ts';

test.each([sampleTopic(), sectionedTopic()])('a dense sheet has the same words as an open one', (topic) => {
  const wordsIn = (density: Density): readonly string[] =>
    writeSheet(topic, density, { date: '2026-03-14', mark: '000000' })
      .sections.flatMap(({ rows }) => rows.flatMap(({ paragraphs }) => paragraphs))
      .flatMap(({ parts }) => parts.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''))
      .flatMap((text) => text.split(/[\s•]+/))
      .filter((word) => word !== '');
  expect(wordsIn(DENSE)).toEqual(wordsIn(OPEN));
});
