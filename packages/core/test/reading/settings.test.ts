import { expect, test } from 'vitest';
import { parseSettings } from '../../src/reading/settings/folder-settings.ts';
import { opened, said } from './open.ts';

const body = '\n# Docker\n\n    docker ps\n';
const withSettings = (block: string): string => `---\n${block}\n---${body}`;

test('settings are read from the plain keys and from crib', async () => {
  const { settings } = await opened(
    withSettings(
      'title: My notes\ndate: 2024-05-06T10:00\nlang: pt_br\ntags: [cli, dev/ops]\ncrib:\n  topic: docker-notes\n' +
        '  tools: docker, docker-compose\n  aliases: { d: docker }\n  groups: [Images, Containers]\n  ignore: [typo-flag]\n  secrets: print',
    ),
  );
  expect(settings).toEqual({
    title: 'My notes',
    date: '2024-05-06',
    language: 'pt-BR',
    tags: ['cli', 'dev/ops'],
    topic: 'docker-notes',
    tools: ['docker', 'docker-compose'],
    aliases: { d: 'docker' },
    groups: ['Images', 'Containers'],
    ignore: ['typo-flag'],
    secrets: 'print',
    specs: [],
  });
});

test('keys of other programs pass in silence', async () => {
  const note = await opened(
    withSettings('aliases: [whale]\ncssclasses: [a]\npublish: true\ncreated: 2024-01-01\nauthor: someone'),
  );
  expect(said(note)).toEqual([]);
});

test.each([
  ['title: Docker: images', '2:8 error frontmatter/yaml'],
  ['title: A\ntitle: B', '2:1 error frontmatter/yaml'],
  ['a: &a x\nb: *a', '3:4 error frontmatter/alias'],
  ['a: &a {b: c}\n<<: *a', '3:5 error frontmatter/alias'],
  ['title: &a [*a, 1]', '2:12 error frontmatter/alias'],
  ['title: !!js/function "x"', '2:22 error frontmatter/tag'],
  [`title: ${'['.repeat(20000)}${']'.repeat(20000)}`, '2:1 error frontmatter/too-deep'],
  [`${'- '.repeat(4000)}x`, '2:1 error frontmatter/too-deep'],
  [Array.from({ length: 20000 }, (_, index) => `k${index}: v`).join('\n'), '2:1 error frontmatter/too-large'],
  ['just text', '2:1 error frontmatter/type'],
  ['title: [1, {a: b}]', '2:8 error frontmatter/type'],
  ['tags: true', '2:7 error frontmatter/type'],
  ['date: 2026-13-45', '2:7 error frontmatter/type'],
  ['date: last Monday', '2:7 warning frontmatter/type'],
  ['deck: 0x1F', '2:7 error frontmatter/type'],
  ['section: "1\\n.sy id"', '2:10 error frontmatter/section'],
  ['crib: { secrets: maybe }', '2:18 error frontmatter/type'],
  ['crib: { secrets: true }', '2:18 error frontmatter/type'],
  ['tags: [two words, ok]', '2:8 warning frontmatter/tag'],
  ['title: ../../etc/passwd', '2:8 warning frontmatter/title'],
  ['titel: Docker', '2:1 warning frontmatter/unknown-key'],
  ['crib: { toools: [docker] }', '2:9 warning frontmatter/unknown-key'],
  ['__proto__: { polluted: 1 }', '2:1 info frontmatter/unknown-key'],
])('settings with a slip are pointed at, and the note is still read: %#', async (block, expected) => {
  const note = await opened(withSettings(block));
  expect(said(note)).toEqual([expected]);
  expect(note.root.children.map(({ type }) => type)).toEqual(['heading', 'code']);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('a slip of the key is explained', async () => {
  const { diagnostics } = await opened(withSettings('titel: Docker'));
  expect(diagnostics[0]).toMatchObject({ expected: ['title'], hint: 'did you mean "title"?' });
});

test('both lines of a double key are named', async () => {
  const { diagnostics } = await opened(withSettings('title: A\nlang: en\ntitle: B'));
  expect(diagnostics[0]?.message).toContain('line 2 and again on line 4');
});

test.each(['---js\n{ title: 1 }\n---', '+++\ntitle = "Docker"\n+++'])(
  'other languages are not read: %j',
  async (block) => {
    const note = await opened(block + body);
    expect(said(note)).toEqual(['1:1 warning frontmatter/language']);
    expect(note.root.children[0]).toMatchObject({ type: 'heading', position: { start: { line: 4 } } });
  },
);

test('settings without end do not swallow the note', async () => {
  const note = await opened(`---\ntitle: Docker\n${body}`);
  expect(said(note)).toEqual(['1:1 error frontmatter/unclosed']);
  expect(note.root.children.map(({ type }) => type)).toEqual(['heading', 'code']);
});

test.each(['---\n\n# Title\n\ntext\n\n---\n\nmore\n', '---\n# Title\n---\n', '\n---\ntitle: x\n---\n'])(
  'a thematic break at the top is no settings: %j',
  async (source) => {
    const note = await opened(source);
    expect(note.frontMatter).toBeUndefined();
    expect(said(note)).toEqual([]);
  },
);

test('a folder has the same settings without the word crib', () => {
  expect(parseSettings('topic: docker\nsummary: Containers\norder: [Images]\nnope: 1')).toMatchObject({
    settings: { topic: 'docker', summary: 'Containers', groups: ['Images'] },
    diagnostics: [
      { rule: 'frontmatter/unknown-key', span: { source: 'crib.yaml', start: { line: 4, column: 1 } } },
    ],
  });
});
