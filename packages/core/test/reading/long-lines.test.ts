import { expect, test } from 'vitest';
import { openNote } from '../../src/reading/open-note.ts';
import { defaultLimits, parseTree } from '../../src/reading/parsing/parse-tree.ts';
import { readNotes } from '../read-notes.ts';

test.each([
  ['words', 'word '.repeat(60_000)],
  ['letters of code', `    ${'a'.repeat(300_000)}`],
])('a line of many %s ends', async (_, line) => {
  const topic = await readNotes([`# Docker\n\nLists containers: \`docker ps\`\n\n${line}\n`], {
    open: (file) =>
      openNote(file, {
        parseUnusual: async (text, limits) => parseTree(text, limits),
        limits: defaultLimits,
      }),
  });
  expect(topic.entries).not.toEqual([]);
});
