import { expect, test } from 'vitest';
import { printed, readNotes, variantsOf } from '../read-notes.ts';

const note = (sentence: string, title = 'Docker'): string => `# ${title}\n\n${sentence}\n\n    docker ps\n`;

test('what many notes say again stands in the row where it stood first', async () => {
  const [shown, denied] = ['Shows all running containers.', 'Shows all stopped containers.'];
  const topic = await readNotes([...Array(25).fill(note(shown)), note(denied), note(shown), note(denied)]);
  expect(variantsOf(topic).map(({ occurrences }) => occurrences.length)).toEqual([26, 2]);
  expect(printed(topic).map(([, sentence]) => sentence)).toEqual([
    'Shows all running containers',
    'Shows all stopped containers',
  ]);
});

test('one author means two rows by two sentences, and one by a sentence that he says twice', async () => {
  const topic = await readNotes([
    [
      note('Shows what runs at the moment.', 'Every day'),
      note('Tells how much disk each of them takes.', 'Disks'),
      note('Shows what runs at the moment.', 'Trouble'),
    ].join('\n'),
  ]);
  expect(variantsOf(topic).map(({ occurrences }) => occurrences.length)).toEqual([2, 1]);
});
