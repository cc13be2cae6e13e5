import { expect, test } from 'vitest';
import { readNotes } from '../read-notes.ts';

const DOCKER =
  '# Docker\n\nList the containers: `docker ps`\n\nRemove what volumes hold: `docker volume prune`\n';

test.each([
  ['a diary', '# Wednesday\n\nCalled the plumber about the kitchen.\n', false],
  ['a recipe', '# Bread\n\n- 500 g flour: from the mill\n- Yeast: half a cube\n', false],
  ['one that names a tool', '# Wednesday\n\nThe Docker course was fun.\n', true],
  ['one whose subject the others speak of', '# Volumes\n\nA folder that outlives its box.\n', true],
  ['one with settings', '---\ncrib: {}\n---\n# Wednesday\n\nKept as it is.\n', true],
  ['a diary with tags', '---\ntags: [diary]\n---\n# Wednesday\n\nCalled the plumber.\n', false],
  ['one with code', '# Wednesday\n\n```\nx = 1\n```\n', true],
])('%s beside notes about a tool is printed only where it is about one', async (_, note, isPrinted) => {
  const topic = await readNotes([DOCKER, note]);
  expect(topic.sources.map(({ id }) => id)).toEqual(isPrinted ? ['0.md', '1.md'] : ['0.md']);
  expect(topic.diagnostics.filter(({ rule }) => rule === 'note/beside')).toHaveLength(isPrinted ? 0 : 1);
});

test('a note alone is what its author means', async () => {
  const { sources } = await readNotes(['# Wednesday\n\nCalled the plumber about the kitchen.\n']);
  expect(sources).toHaveLength(1);
});
