import type { Diagnostic } from '@cribnotes/core';
import { checkEmitter, sampleTopic } from '@cribnotes/testkit';
import { expect, test } from 'vitest';
import { type Format, formats } from '../src/emitters.ts';
import { render } from '../src/output/render.ts';

// All there is to a new format: an emitter in a folder of its own, and a line in the table.
const emitter: Awaited<ReturnType<Format['load']>> & { format: string } = {
  format: 'json',
  emit: async (topic) => [{ path: `${topic.id}.json`, bytes: Buffer.from(JSON.stringify(topic)) }],
};
const json: Format = { name: 'json', load: async () => emitter };

checkEmitter(emitter, {
  textOf: ([file]) =>
    JSON.stringify(JSON.parse(Buffer.from(file!.bytes).toString()), undefined, 1).replaceAll(/\\(.)/g, '$1'),
});

test('a fourth format takes one line in the table', async () => {
  const found: Diagnostic[] = [];
  const { files } = await render(sampleTopic(), { to: ['json'] }, found, [...formats, json]);
  expect(files.map(({ path }) => path)).toEqual(['sample-notes.json']);
});
