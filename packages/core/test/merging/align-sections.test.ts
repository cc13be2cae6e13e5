import { expect, test } from 'vitest';
import { readNotes } from '../read-notes.ts';

/** The sections of a topic, each with its commands. */
async function sectionsOf(notes: readonly string[]): Promise<readonly string[]> {
  const { groups } = await readNotes(notes);
  return groups.map(
    ({ title, items }) =>
      `${title}: ${items.flatMap((item) => (item.kind === 'command' ? [item.entry] : [])).join(', ')}`,
  );
}

test('notes about two programs stay apart, whatever else they have in common', async () => {
  expect(
    await sectionsOf(['# Podman\n\n- `podman ps`: what runs\n', '# Git\n\n- `git log`: what was\n']),
  ).toEqual(['Podman: podman ps', 'Git: git log']);
});

test('two sections of one title are two where one author wrote them, and one where two did', async () => {
  const one = '# A\n\n## Extra\n\n- `git log`: what was\n\n# B\n\n## Extra\n\n- `git tag`: names\n';
  const other = '# C\n\n## Basics\n\n- `git status`: what is\n';
  expect(await sectionsOf([one, other])).toEqual(['Extra: git log', 'Extra: git tag', 'Basics: git status']);
  expect(await sectionsOf([other, other.replace('git status', 'git diff')])).toEqual([
    'Basics: git status, git diff',
  ]);
});

test('a heading stands once, whatever stands below it and its own headings', async () => {
  const note =
    '# Git\n\n## git restore\n\nBrings a file back.\n\n#### `git restore <file>`\nTo the last commit.\n\n' +
    '#### `git restore --staged <file>`\nOut of the next commit.\n\n## More\n\n- `git log`: what was\n- `git tag`: names\n';
  const { groups } = await readNotes([note]);
  const titles = groups.map(({ title }) => title);
  expect(titles).toEqual([...new Set(titles)]);
  expect(groups.find(({ title }) => title === 'git restore')?.items.map(({ kind }) => kind)).toEqual([
    'note',
    'command',
    'command',
  ]);
});
