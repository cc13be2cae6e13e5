import { describe, expect, test } from 'vitest';
import { printed, readNotes, variantsOf } from '../read-notes.ts';

const code = (...lines: string[]): string => lines.map((line) => `    ${line}`).join('\n');

test.each<[string, string, string]>([
  ['the sentence above a block', `Lists all containers.\n\n${code('docker ps -a')}`, 'Lists all containers'],
  [
    'the sentence above, with a colon',
    `Lists all containers:\n\n${code('docker ps -a')}`,
    'Lists all containers',
  ],
  ['a remark on the same line', code('docker ps -a # lists all containers'), 'Lists all containers'],
  [
    'a comment above within the block',
    code('# lists all containers', 'docker ps -a'),
    'Lists all containers',
  ],
  [
    'the heading, where nothing else is said',
    `## List all containers\n\n${code('docker ps -a')}`,
    'List all containers',
  ],
  ['the rest of a bullet', '- `docker ps -a` lists all containers', 'Lists all containers'],
  [
    'the cell beside it',
    '| Command | What |\n|---|---|\n| `docker ps -a` | lists all containers |',
    'Lists all containers',
  ],
  ['the sentence that ends in it', 'To list all containers, use `docker ps -a`.', 'List all containers'],
  ['a German sentence', `Alle Container anzeigen:\n\n${code('docker ps -a')}`, 'Alle Container anzeigen'],
  ['a Russian sentence', `Показать все контейнеры:\n\n${code('docker ps -a')}`, 'Показать все контейнеры'],
  [
    'a Turkish sentence',
    `Tüm konteynerleri listeler:\n\n${code('docker ps -a')}`,
    'Tüm konteynerleri listeler',
  ],
])('a command gets %s', async (_, note, sentence) => {
  expect(printed(await readNotes([`# Docker\n\n${note}\n`]))).toEqual([['docker ps -a', sentence]]);
});

test.each([
  ['a label of an example', `Example:\n\n${code('docker ps -a')}`],
  ['what a command prints', `${code('docker ps -a')}\n\nOutput:`],
])('%s is no description', async (_, note) => {
  const topic = await readNotes([`# Docker\n\n${note}\n`]);
  expect(variantsOf(topic).map((v) => v.description?.text)).not.toContain('Example');
  expect(variantsOf(topic).map((v) => v.description?.text)).not.toContain('Output');
});

describe('a sentence that covers several commands', () => {
  const note = `# Docker\n\nStop and remove a container:\n\n${code('docker stop web', 'docker rm web')}\n`;

  test('is shared by them, so that none is said to do both', async () => {
    const shared = variantsOf(await readNotes([note])).map((v) => v.description?.shared ?? true);
    expect(shared).toEqual([true, true]);
  });

  test('is the title of a recipe with both as its steps', async () => {
    const { recipes } = await readNotes([note]);
    expect(recipes.map((r) => [r.title.plain, r.steps.map((s) => s.template.text)])).toEqual([
      ['Stop and remove a container', ['docker stop <container>', 'docker rm <container>']],
    ]);
  });
});

test('each command of a row of sentences and blocks gets its own', async () => {
  const note = [
    'Lists images.',
    'docker images',
    'Removes one.',
    'docker rmi nginx',
    'Gets one.',
    'docker pull nginx',
  ];
  const text = note.map((each, i) => (i % 2 === 0 ? each : code(each))).join('\n\n');
  expect(printed(await readNotes([`# Docker\n\n${text}\n`])).map(([, sentence]) => sentence)).toEqual([
    'Lists images',
    'Removes one',
    'Gets one',
  ]);
});
