import { expect, test } from 'vitest';
import { emitter } from '../src/index.ts';
import { smallTopic } from './anki/small-topic.ts';

test('two notes that would get one guid make one message and no deck', async () => {
  const topic = smallTopic([
    { line: 'git log', says: 'Show the history' },
    { line: 'git show', says: 'Look at the changes', id: 'git log' },
  ]);
  const faults: string[] = [];
  const files = await emitter.emit(topic, {
    date: '2026-11-21',
    report: ({ level, rule, message, span }) =>
      faults.push(`${span.source}:${span.start.line}: ${level} ${rule} ${message}`),
  });
  expect(files.map(({ path }) => path)).toEqual([]);
  expect(faults).toEqual([
    'small.md:4: error deck/same-note Two cards would be one to Anki: "Show the history" and "Look at the changes"',
  ]);
});

test('a topic without anything to ask makes one message and no deck', async () => {
  const faults: string[] = [];
  const source = { id: 'small.md', sha256: '', ledger: [] };
  const files = await emitter.emit(smallTopic([{ line: 'git log' }], {}, { sources: [source] }), {
    date: '2026-11-21',
    report: ({ level, rule, span }) => faults.push(`${span.source}:${span.start.line}: ${level} ${rule}`),
  });
  expect(files).toEqual([]);
  expect(faults).toEqual(['small.md:2: info deck/no-card', 'small.md:1: warning deck/empty']);
});
