import type { Span } from '@cribnotes/core';
import { topicSchema } from '@cribnotes/core/schema';
import { expect, test } from 'vitest';
import { checkEmitter, mustAppear, sampleTopic } from '../src/index.ts';

const topic = sampleTopic();

test('the sample topic has the shape that is published', async () => {
  expect(await topicSchema['~standard'].validate(topic)).not.toHaveProperty('issues');
});

test('the sample topic holds every kind of entry', () => {
  const kinds = new Set(topic.entries.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['command', 'input', 'keys']);
});

test('the places of the sample topic lie in its notes, on lines that the ledger knows', () => {
  const lines = new Map(topic.sources.map(({ id, ledger }) => [id, new Set(ledger.map(({ line }) => line))]));
  const spans = spansOf(topic);
  expect(spans.length).toBeGreaterThan(40);
  for (const { source, start, end } of spans) {
    expect(lines.get(source)?.has(start.line), `${source}:${start.line}`).toBe(true);
    expect(end.offset).toBeGreaterThan(start.offset);
  }
});

test('ids of entries, variants and concepts are unique, and groups exist', () => {
  const ids = topic.entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const groups = new Set(topic.groups.map(({ id }) => id));
  const homes = topic.entries.flatMap((entry) =>
    entry.kind === 'command' ? entry.variants.map(({ group }) => group) : [entry.group],
  );
  expect(homes.filter((group) => !groups.has(group))).toEqual([]);
});

// The smallest emitter there can be: the checks must hold for it.
checkEmitter(
  {
    format: 'words',
    emit: async (from) => [
      {
        path: `${from.id}.txt`,
        bytes: Buffer.from(
          mustAppear(from)
            .map(({ words }) => words)
            .join('\n'),
        ),
      },
    ],
  },
  { textOf: (files) => files.map(({ bytes }) => Buffer.from(bytes).toString()).join('\n') },
);

function spansOf(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('source' in value && 'start' in value && 'end' in value) return [value as Span];
  return Object.values(value).flatMap(spansOf);
}
