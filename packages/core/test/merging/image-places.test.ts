import { expect, test } from 'vitest';
import { readNotes } from '../read-notes.ts';

const near = async (text: string): Promise<readonly (string | undefined)[]> =>
  (await readNotes([`# Net\n\n${text}\n`])).images.map((image) => image.near);

const list = 'List the networks: `docker network ls`';
const remove = 'Remove a network: `docker network rm web`';
const picture = '![the net](net.png)';

test.each([
  ['below a definition', `A **bridge** is a switch.\n\n${picture}\n\n${list}`, 'bridge'],
  ['below a command', `${list}\n\n${picture}\n\n${remove}`, 'docker network ls'],
  ['in a bullet', `- ${remove}\n- ${list} ${picture}`, 'docker network ls'],
  ['before everything', `${picture}\n\n${list}\n\n${remove}`, 'docker network ls'],
  [
    'before a command, under its heading',
    `${remove}\n\n## List\n\n${picture}\n\n${list}`,
    'docker network ls',
  ],
  [
    'in a cell',
    `| task | command | picture |\n| --- | --- | --- |\n| Remove one | \`docker network rm web\` | |\n| List them | \`docker network ls\` | ${picture} |`,
    'docker network ls',
  ],
  ['as HTML', `${list}\n\n<img src="net.png" alt="x">\n\n${remove}`, 'docker network ls'],
  ['embedded as in Obsidian', `${list}\n\n![[net.png|300]]\n\n${remove}`, 'docker network ls'],
  [
    'alone under a heading of its own',
    `${list}\n\n## See also\n\n${picture}\n\n## Rest\n\n${remove}`,
    undefined,
  ],
])('a picture %s belongs to what stands beside it', async (_, text, id) => {
  expect(await near(text)).toEqual([id]);
});
