import { specs } from '@cribnotes/specs';
import { expect, test } from 'vitest';
import { readTopic } from '../../src/read.ts';

test('templates of Go stand as they are typed, each with its own sentence; other words in braces are placeholders', async () => {
  const lines = [
    ['Names and states', "docker ps --format '{{.Names}}: {{.Status}}'"],
    ['Names only', 'docker ps --format {{.Names}}'],
    ['The settings', "docker inspect -f '{{json .Config}}' <container>"],
    ['Addresses', "docker inspect -f '{{range .Networks}}{{.IPAddress}}{{end}}' <container>"],
    ['Follow the log', 'docker logs -f {{container}}'],
  ] as const;
  const note = lines.map(([sentence, line]) => `Show it. ${sentence}:\n\n    ${line}\n`).join('\n');
  const topic = await readTopic([{ id: 'a.md', bytes: new TextEncoder().encode(note) }], {
    name: 'docker',
    specs,
  });
  const read = topic.entries.flatMap((entry) =>
    entry.kind === 'command' ? entry.variants.map(({ template }) => template.text) : [],
  );
  expect(read.toSorted()).toEqual(
    lines.map(([, line]) => line.replace('{{container}}', '<container>')).toSorted(),
  );
});
