import { expect, test } from 'vitest';
import { isUnusual } from '../../src/reading/parsing/unusual.ts';
import { open, opened, said } from './open.ts';

const section =
  '# Images\n\nList **all** images with `docker images`, see [docs](https://d.test):\n\n```sh\ndocker images\n```\n\n- one\n- two\n\n';

test('a long note of usual sections is usual', async () => {
  const source = section.repeat(300);
  expect(isUnusual(source.repeat(20))).toBe(false);
  expect((await opened(source)).root.children).toHaveLength(1200);
});

test('a long fence and a table of a hundred rows are usual', () => {
  expect(isUnusual(`\`\`\`json\n${'  "a[*]_<b>": [1],\n'.repeat(3000)}\`\`\`\n`)).toBe(false);
  expect(isUnusual(`|a|b|\n|-|-|\n${'| `docker ps` | **all** |\n'.repeat(100)}`)).toBe(false);
  expect(isUnusual(`${'- '.repeat(40)}\n${'* * *'.repeat(20)}\n`)).toBe(false);
});

test.each([
  ['emphasis', '*a '.repeat(5000)],
  ['brackets', '['.repeat(5000)],
  ['quotes', `${'> '.repeat(20)}a`],
  ['lists', Array.from({ length: 60 }, (_, index) => `${'  '.repeat(index)}- a\n`).join('')],
  ['lazy lines', `> a\n${'b\n'.repeat(3000)}`],
  ['long items', `- ${'a '.repeat(50)}\n\n`.repeat(2000)],
  ['code that is none', `<pre>\n\`\`\`\n${'*a '.repeat(5000)}\n`],
  ['paragraphs', 'a\n\n'.repeat(31_000)],
  ['many quotes', '> > > > > > a\n\n'.repeat(300)],
])('very many %s are unusual, and refused where nobody can stop the parser', async (_name, source) => {
  expect(isUnusual(source)).toBe(true);
  expect(said(await open(source)).map((each) => each.split(' ')[2])).toEqual(['note/too-complex']);
});

test('more than 32 quotes on a line are refused at once, with the place', async () => {
  const parseUnusual = (): never => {
    throw new Error('Cannot parse, expected a refusal');
  };
  expect(said(await open(`# A\n\n${'> '.repeat(33)}a\n`, { parseUnusual }))).toEqual([
    '3:1 error note/too-complex',
  ]);
});

test('what is unusual is left to the parser that is given', async () => {
  const note = await opened('*a '.repeat(5000), {
    parseUnusual: async () => ({ type: 'root', children: [] }),
  });
  expect(note.root.children).toEqual([]);
});
