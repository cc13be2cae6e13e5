import { sampleTopic } from '@cribnotes/testkit';
import { expect, test } from 'vitest';
import { emitter } from '../src/index.ts';

test('a topic of many thousand sections becomes a page', async () => {
  const sample = sampleTopic();
  const [group] = sample.groups;
  const groups = Array.from({ length: 12_000 }, (_, at) => ({
    ...group!,
    id: `part-${at}`,
    title: `Part ${at}`,
  }));
  const topic = { ...sample, groups };
  const [page] = await emitter.emit(topic, { date: '2026-01-02', report: () => {} });
  expect(new TextDecoder().decode(page!.bytes)).toContain('Part 11999');
});
