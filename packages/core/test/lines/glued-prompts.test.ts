import { expect, test } from 'vitest';
import { printed, readNotes } from '../read-notes.ts';

const commandsOf = async (lines: readonly string[]): Promise<readonly string[]> =>
  printed(await readNotes([`# Ute\n\n${lines.map((line) => `${line}\n`).join('\n')}`])).map(
    ([command]) => command,
  );

test('a sign in front of several lines is a prompt, whatever the program', async () => {
  const lines = ['list --all', 'fetch -q post', 'drop -f post', 'watch --every 5'];
  expect(await commandsOf(lines.map((words) => `$zork ${words}`))).toEqual(
    lines.map((words) => `zork ${words}`),
  );
});

test('a word with the sign in a sentence or two stays a variable', async () => {
  expect(await commandsOf(['$fil er navnet på filen', '$mappe er mappen den ligger i'])).toEqual([]);
});
