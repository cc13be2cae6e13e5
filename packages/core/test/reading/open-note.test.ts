import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { visit } from '../../src/reading/visit.ts';
import { open, opened, said } from './open.ts';

test('a note gives its tree with the lines of the file', async () => {
  const note = await opened('\ufeff# Docker\r\n\r\n    docker ps\r\n');
  expect(note.text).toBe('# Docker\n\n    docker ps\n');
  expect(note.root.children.map((node) => node.type)).toEqual(['heading', 'code']);
  expect(note.toOriginal(note.text.indexOf('docker ps'))).toEqual({ line: 3, column: 5, offset: 16 });
  expect(note.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('the words of a task may stand in the line below its check box', async () => {
  const { root, toOriginal } = await opened('- [ ] \nlist containers\n');
  let text: Nodes | undefined;
  visit(root, (node) => {
    if (node.type === 'text') text = node;
    return undefined;
  });
  expect(text?.position?.start.line).toBe(2);
  expect(toOriginal(text?.position?.start.offset ?? 0).line).toBe(2);
});

test.each([
  ['LF', '# A\n\ntext\n'],
  ['CRLF', '# A\r\n\r\ntext\r\n'],
  ['CR', '# A\r\rtext\r'],
  ['mixed', '# A\r\n\rtext\n'],
])('line ends of the kind %s give the same text', async (_name, source) => {
  expect((await opened(source)).text).toBe('# A\n\ntext\n');
});

test('UTF-16 with a byte order mark is read, and said to be unusual', async () => {
  const units = Uint16Array.from('\ufeff# Köln\n', (unit) => unit.charCodeAt(0));
  const note = await opened(new Uint8Array(units.buffer));
  expect(note.text).toBe('# Köln\n');
  expect(said(note)).toEqual(['1:1 warning encoding/utf-16']);
});

test('a byte that is no UTF-8 refuses the note and is pointed at', async () => {
  const bytes = new TextEncoder().encode('# A\n\nr\u00e9sum?');
  bytes[bytes.length - 1] = 0xe9;
  const refusal = await open(bytes);
  expect(refusal.kind).toBe('refusal');
  expect(said(refusal)).toEqual(['3:6 error encoding/invalid-utf8']);
  expect(refusal.diagnostics[0]?.message).toContain('byte 11 (0xE9)');
});

test.each([
  ['UTF-16 without mark', Uint8Array.from('docker ps'.split('').flatMap((each) => [each.charCodeAt(0), 0]))],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
])('%s is no text', async (_name, bytes) => {
  expect(said(await open(bytes))).toEqual(['1:1 error encoding/not-text']);
});

test('a note above the limit is refused', async () => {
  expect(said(await open('x'.repeat(101), { limits: { noteBytes: 100 } }))).toEqual([
    '1:1 error note/too-large',
  ]);
});

test('control characters never reach the text, and places still point into the file', async () => {
  const note = await opened('List\x1f all\0 of\x1b[31m them\n\n`docker\x0bps`\n');
  expect(note.text).toBe('List all\ufffd of[31m them\n\n`docker ps`\n');
  expect(said(note)).toEqual([
    '1:5 warning text/control-char',
    '1:10 warning text/control-char',
    '1:14 warning text/control-char',
    '3:8 warning text/line-separator',
  ]);
  expect(note.toOriginal(note.text.indexOf('them')).column).toBe(20);
});

test('what hides in commands is taken out and named', async () => {
  const note = await opened(
    '    docker\u200b rm \u202etxt\n    docker\u00a0ps\n\nfor 5\u00a0minutes 👩‍👧 \u05d0\u200f\n',
  );
  expect(note.text).toBe('    docker rm txt\n    docker ps\n\nfor 5 minutes 👩‍👧 \u05d0\u200f\n');
  expect(said(note)).toEqual([
    '1:11 warning unicode/invisible',
    '1:16 warning unicode/bidi',
    '2:11 warning unicode/invisible',
  ]);
});

test('the same slip many times is told ten times and then counted', async () => {
  const { diagnostics } = await opened('\x01'.repeat(500));
  expect(diagnostics.filter(({ rule }) => rule === 'text/control-char')).toHaveLength(10);
  expect(diagnostics[9]?.message).toContain('490 more');
});

test.each(['', ' \n\t\n', '---\ntitle: Docker\n---\n'])(
  'a note without text is said to be empty: %j',
  async (source) => {
    expect(said(await opened(source)).map((each) => each.split(' ')[2])).toEqual(['note/empty']);
  },
);

test('addresses that Markdown finds by itself have places', async () => {
  const note = await opened('write to a@b.test or c@d.test\n');
  const [paragraph] = note.root.children;
  if (paragraph?.type !== 'paragraph') throw new Error('Cannot go on, expected a paragraph');
  expect(paragraph.children.every(({ position }) => position !== undefined)).toBe(true);
});

test('slips in the Markdown are pointed at', async () => {
  expect(
    said(await opened('a[^1]\n\n[^2]: unused\n\n[^1]: x\n\n![[Other note]]\n\n- ```\n  docker ps\n')),
  ).toEqual([
    '7:1 warning link/embed',
    '9:3 warning markdown/unclosed-fence',
    '3:1 warning markdown/footnote',
  ]);
  expect(said(await opened('# A\n\n<!-- open\n\n    docker ps\n'))).toEqual([
    '3:1 warning markdown/unclosed-comment',
  ]);
});
