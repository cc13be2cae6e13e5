import { expect, test } from 'vitest';
import { emitter } from '../src/index.ts';
import { smallTopic } from './anki/small-topic.ts';

test('two notes that would get one guid make one message and no deck', async () => {
  const topic = smallTopic([
    { line: 'git log', says: 'Show the history' },
    { line: 'git log -p', says: 'Show the changes', id: 'git log' },
  ]);
  const faults: string[] = [];
  const files = await emitter.emit(topic, {
    date: '2026-11-21',
    report: ({ level, rule, message, span }) =>
      faults.push(`${span.source}:${span.start.line}: ${level} ${rule} ${message}`),
  });
  expect(files.map(({ path }) => path)).toEqual([]);
  expect(faults).toEqual([
    'small.md:4: error deck/same-note Two cards would be one to Anki: "Show the history" and "Show the changes"',
  ]);
});
