import { describe, expect, test } from 'vitest';
import type { Topic } from '../../src/model.ts';
import { printed, readNotes, variantsOf } from '../read-notes.ts';

const read = (note: string): Promise<Topic> => readNotes([`# Docker\n\n${note}\n`]);

describe('tables', () => {
  test.each([
    ['with a header', '| Command | Description |\n|---|---|\n| `docker ps` | Lists containers |'],
    [
      'whose columns are the other way round',
      '| Description | Command |\n|---|---|\n| Lists containers | `docker ps` |',
    ],
    ['without code marks', '| Command | Description |\n|---|---|\n| docker ps | Lists containers |'],
    ['in German', '| Befehl | Beschreibung |\n|---|---|\n| `docker ps` | Lists containers |'],
    ['with a header that says nothing', '| | |\n|---|---|\n| `docker ps` | Lists containers |'],
  ])('a table %s gives commands and sentences', async (_, table) => {
    expect(printed(await read(table))).toEqual([['docker ps', 'Lists containers']]);
  });

  test('a table of flags explains them and shows no command', async () => {
    const note =
      'Runs it:\n\n    docker run -d nginx\n\n| Flag | Meaning |\n|---|---|\n| `-d` | In the background |';
    const topic = await read(note);
    expect(variantsOf(topic)).toHaveLength(1);
    expect(variantsOf(topic)[0]).toMatchObject({ glosses: [{ prose: { plain: 'In the background' } }] });
  });
});

describe('glosses', () => {
  test.each([
    ['bullets below a command', '`docker run -d nginx` starts it.\n\n- `-d`: in the background'],
    ['a line of the block', '    docker run -d nginx\n    -d = in the background'],
    ['the sentence behind it', 'Start it with `docker run -d nginx`, where `-d` means in the background.'],
  ])('%s explain its flag', async (_, note) => {
    const [entry] = variantsOf(await read(note));
    expect(entry).toMatchObject({ glosses: [{ label: '-d, --detach' }] });
    expect(JSON.stringify(entry)).toContain('in the background');
  });
});

describe('where commands stand', () => {
  test.each([
    ['a fence', '```sh\ndocker ps\n```'],
    ['a fence without a language', '```\ndocker ps\n```'],
    ['an indented block', '    docker ps'],
    ['a heading', '## docker ps\n\nLists containers.'],
    ['a numbered step', '1. List containers:\n\n   ```sh\n   docker ps\n   ```'],
    ['a nested bullet', '- Containers\n  - `docker ps` lists them'],
    ['a quote', '> `docker ps` lists containers'],
    ['a callout', '> [!tip]\n> List containers: `docker ps`'],
    ['<pre>', '<pre>\ndocker ps\n</pre>'],
    ['<code>', 'List containers: <code>docker ps</code>'],
    ['a code span over two lines', 'List the containers of this machine with the command `docker\nps`'],
    ['a bare bullet', '- docker ps - lists containers'],
  ])('%s shows a command', async (_, note) => {
    expect(variantsOf(await read(note)).map((v) => v.id)).toEqual(['docker container ls']);
  });

  test('a command that is only named in a sentence is a mention', async () => {
    const topic = await read('Both `docker ps` and `docker images` print tables, as everybody knows.');
    const roles = variantsOf(topic).flatMap((v) => v.occurrences.map((o) => o.role));
    expect(new Set(roles)).toEqual(new Set(['mention']));
  });
});

describe('comments of the author', () => {
  const command = 'Lists something.\n\n    docker ps -a';

  test.each<[string, string, unknown]>([
    [
      'skip without an end leaves the rest of the note out',
      `Keep.\n\n<!-- crib: skip -->\n\n    docker ps -a`,
      [],
    ],
    ['skip up to end leaves all between out', `<!-- crib: skip -->\n\n${command}\n\n<!-- crib: end -->`, []],
    [
      'description decides the sentence',
      `<!-- crib: description Shows all -->\n\n${command}`,
      [['docker ps -a', 'Shows all']],
    ],
    [
      'as decides the command',
      `<!-- crib: as docker images -->\n\n${command}`,
      [['docker images', 'Lists something']],
    ],
    ['wrong takes it out', `<!-- crib: wrong -->\n\n${command}`, []],
  ])('%s', async (_, note, expected) => {
    expect(printed(await read(note))).toEqual(expected);
  });

  test('group decides the group up to the next heading', async () => {
    const topic = await read(
      `<!-- crib: group Looking around -->\n\n${command}\n\n## Other\n\n    docker images`,
    );
    expect(variantsOf(topic).map(({ id, group }) => [id, group])).toEqual([
      ['docker container ls --all', 'looking-around'],
      ['docker image ls', 'other'],
    ]);
  });

  test('concept decides what a sentence is about', async () => {
    const topic = await read(
      '<!-- crib: concept Volume -->\n\nIt outlives the container that it belongs to.',
    );
    expect(topic.concepts.map((c) => c.term)).toEqual(['Volume']);
  });

  test('recipe makes the commands of a block the steps of one task', async () => {
    const topic = await read(
      '<!-- crib: recipe -->\n\nStart anew:\n\n    docker stop web\n    docker rm web',
    );
    expect(topic.recipes.map((r) => r.steps.length)).toEqual([2]);
  });
});

test('nothing below a line is found by a line below all', async () => {
  const topic = await read('    docker ps\n\n<!-- crib: description Too late -->');
  expect(JSON.stringify(topic)).not.toContain('Too late');
});
