import type { Diagnostic } from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';
import { expect, test } from 'vitest';
import { formats } from '../src/emitters.ts';
import { isOurs } from '../src/output/marks.ts';
import { render } from '../src/output/render.ts';

test.each(formats.map(({ name }) => name))('the files of %s bear our mark', async (name) => {
  const found: Diagnostic[] = [];
  const { files } = await render(sampleTopic(), { to: [name] }, found);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter(({ path, bytes }) => !isOurs(path, bytes)).map(({ path }) => path)).toEqual([]);
});

test('files of others do not', () => {
  expect(isOurs('a.pdf', Buffer.from('%PDF-1.7\n(made from Cribnotes)\n%%EOF\n'))).toBe(false);
  expect(isOurs('a.apkg', Buffer.from('PK\u0005\u0006'))).toBe(false);
  expect(isOurs('a.7', Buffer.from('.TH LS 1\n'))).toBe(false);
  const line = 'Lists what stands in a folder, with its size and its owner.\n';
  const named = `.TH LS 1\n${line.repeat(9)}See Cribnotes.\n${line.repeat(9)}`;
  expect(isOurs('a.7', Buffer.from(named))).toBe(false);
  expect(isOurs('anki.lock.json', Buffer.from('{"lockfileVersion": 3}'))).toBe(false);
});
