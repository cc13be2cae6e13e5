import { expect, test } from 'vitest';
import type { CommandEntry } from '../../src/model.ts';
import { otherNames } from '../../src/printed/other-names.ts';
import { readNotes } from '../read-notes.ts';

async function namesIn(note: string): Promise<readonly string[]> {
  const topic = await readNotes([note]);
  return topic.entries
    .filter((entry): entry is CommandEntry => entry.kind === 'command')
    .flatMap((entry) => otherNames(entry));
}

test('names of the tool that no note uses are not told', async () => {
  expect(await namesIn('# npm\n\n- `npm install left-pad` - install a thing\n')).toEqual([]);
});

test('a name that the notes use beside the printed one is told', async () => {
  const note =
    '# Docker\n\n- `docker ps` - list\n- `docker ps -a` - list all\n- `docker container ls` - list\n';
  expect(await namesIn(note)).toEqual(['docker container ls']);
});
