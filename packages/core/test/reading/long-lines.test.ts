import { expect, test } from 'vitest';
import { readNotes } from '../read-notes.ts';

test.each([
  ['words', 'word '.repeat(60_000)],
  ['letters of code', `    ${'a'.repeat(300_000)}`],
])('a line of many %s ends', async (_, line) => {
  const topic = await readNotes([`# Docker\n\nLists containers: \`docker ps\`\n\n${line}\n`]);
  expect(topic.entries).toHaveLength(1);
});
