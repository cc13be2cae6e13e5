import { readdirSync, readFileSync } from 'node:fs';
import { specs } from '@cribnotes/specs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Topic } from '../../src/model.ts';
import { readTopic } from '../../src/read.ts';
import { topicSchema } from '../../src/schema/index.ts';
import { printedSchema } from './printed-schema.ts';

const styles = new URL('../../fixtures/styles/', import.meta.url);
const content = new URL('../../../../content/', import.meta.url);

/** What is wrong about a topic as a reader of its JSON would meet it: path and message. */
function faultsOf(topic: unknown): readonly string[] {
  const { issues } = v.safeParse(topicSchema, JSON.parse(JSON.stringify(topic)));
  return issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? [];
}

function notesIn(folder: URL): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.md'));
}

function topicOf(folder: URL, ids: readonly string[]): Promise<Topic> {
  const files = ids.map((id) => ({ id, bytes: readFileSync(new URL(id, folder)) }));
  return readTopic(files, { name: 'notes', specs });
}

describe('the topics that are read have the shape that is published', () => {
  test.each(notesIn(styles))('%s', async (id) => {
    expect(faultsOf(await topicOf(styles, [id]))).toEqual([]);
  });

  test.each(readdirSync(content))('content/%s', async (name) => {
    const folder = new URL(`${name}/`, content);
    expect(faultsOf(await topicOf(folder, notesIn(folder)))).toEqual([]);
  });
});

test('what the model does not know is no topic', async () => {
  const topic = await topicOf(styles, notesIn(styles).slice(0, 1));
  expect(faultsOf({ ...topic, pages: 2 })).not.toEqual([]);
  expect(faultsOf({ ...topic, schema: 1 })).not.toEqual([]);
  expect(faultsOf({ ...topic, entries: [{ kind: 'button' }] })).not.toEqual([]);
  const { title, ...untitled } = topic;
  expect(faultsOf(untitled)).not.toEqual([]);
});

test('topic.schema.json is what node scripts/schema.ts writes', () => {
  const committed = readFileSync(new URL('../../topic.schema.json', import.meta.url), 'utf8');
  expect(committed).toBe(printedSchema());
});
