import { expect, test } from 'vitest';
import { printed, readNotes } from '../read-notes.ts';

/** Gives the commands that are printed of lines in a fence. */
const inFence = async (lines: readonly string[]): Promise<readonly string[]> =>
  printed(await readNotes([`# Viel\n\n\`\`\`sh\n${lines.join('\n')}\n\`\`\`\n`])).map(([command]) => command);

test('what stands behind a dash without a blank is a remark where a note has that habit', async () => {
  const lines = ['status', 'log', 'fetch', 'stash', 'gc'].map(
    (word) => `git ${word} -zeigt etwas zu ${word}`,
  );
  expect(await inFence(lines)).toEqual(['git status', 'git log', 'git fetch', 'git stash', 'git gc']);
});

test.each([
  [
    'tar -cf eins docs',
    'tar -czf zwei docs heute',
    'tar -xvf drei dort',
    'tar -tvf vier',
    'tar -uf fünf mehr',
  ],
  ['find -name a.c', 'gcc -shared b.c', 'java -jar c.jar', 'rsync -av d/ e', 'ls -la f/'],
])('options in a run of lines stay options: %s', async (...lines) => {
  expect(await inFence(lines)).toEqual(lines);
});
