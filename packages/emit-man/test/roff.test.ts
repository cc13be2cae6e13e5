import { expect, test } from 'vitest';
import type { Block, Span } from '../src/index.ts';
import { roff } from '../src/index.ts';
import { breaksOf } from '../src/roff/breaks.ts';
import { groff, has, mandoc } from './rendering/formatters.ts';

/** Gives the lines of the only section. */
function lines(...blocks: readonly Block[]): readonly string[] {
  const page = {
    name: 'x-notes',
    date: '2026-03-14',
    manual: 'Personal Notes',
    nameTitle: 'NAME',
    description: 'X',
    sections: [{ title: 'S', blocks }],
  };
  const written = roff(page).split('\n');
  return written.slice(written.indexOf('.SH "S"') + 1, -1);
}

function paragraph(...spans: readonly Span[]): Block {
  return { kind: 'paragraph', spans };
}

const prose = (text: string): Span => ({ kind: 'prose', text });
const literal = (text: string): Span => ({ kind: 'literal', text });

test('characters that groff prints as typographic ones are escaped', () => {
  expect(lines(paragraph(prose(`--rm 'x' \`id\` ^a~b "q" C:\\new`)))).toEqual([
    '\\-\\-rm \\(aqx\\(aq \\(gaid\\(ga \\(haa\\(tib "q" C:\\enew',
  ]);
});

test('a line never starts with a dot that a note has written, wherever the line is broken', () => {
  const text = `${'word '.repeat(15)}.so /etc/hostname ${'word '.repeat(14)}.dockerignore`;
  const written = lines(paragraph(prose(text)), { kind: 'code', lines: ['.ex', '  .ex', "'br"] });
  const known = ['.PP', '.RS 4', '.EX', '.EE', '.RE'];
  expect(written.filter((line) => /^[.']/.test(line) && !known.includes(line))).toEqual([]);
  expect(written).toContain('\\&.ex');
});

test('a sentence starts a line of its own, an abbreviation does not end one', () => {
  const text = `Stop it. Then remove it, ${'with many words '.repeat(3)}as ever e.g. that of Docker`;
  expect(lines(paragraph(prose(text)))).toEqual([
    'Stop it.',
    'Then remove it, with many words with many words with many words as ever e.g.\\&',
    'that of Docker',
  ]);
});

test('a name after an abbreviation starts no sentence', () => {
  expect(lines(paragraph(prose('Take e.g. Docker. It runs.')))).toEqual(['Take e.g. Docker.', 'It runs.']);
});

test('no input line is longer than 80 bytes, and a tag stays one line of roff', () => {
  const tag = [literal(`docker run ${'--env=A '.repeat(20)}`), prose('image')] as const;
  const written = lines({ kind: 'item', tags: [tag], body: [paragraph(prose('x'.repeat(300)))] });
  expect(written.every((line) => line.length <= 80)).toBe(true);
  const joined = written.join('\n').replaceAll('\\\n', '').split('\n');
  expect(joined).toHaveLength(3);
  expect(joined[1]).toContain('image');
});

test('code keeps its blanks, tabs and empty lines', () => {
  expect(lines({ kind: 'code', lines: ['a\tb', '', '    c  d  ', '\te'] })).toEqual([
    '.RS 4',
    '.EX',
    'a       b',
    '\\&',
    '\\&    c  d',
    '\\&        e',
    '.EE',
    '.RE',
  ]);
});

test('a code line beyond the width that groff can print goes on behind a visible backslash', () => {
  const written = lines({ kind: 'code', lines: ['x'.repeat(40_000)] });
  const code = written.slice(2, -2);
  expect(code).toHaveLength(40);
  expect(code.slice(0, -1).every((line) => line.endsWith('\\e'))).toBe(true);
  expect(code.join('').replaceAll('\\e', '')).toBe('x'.repeat(40_000));
});

test('what cannot be shown safely is shown by its number, as a replacement, or not at all', () => {
  const text = 'a\u202eb \u001b[31mred\u001b[0m \u009b1m \u0007 \ud800 \u00adsoft \u200bhint';
  expect(lines(paragraph(prose(text)))).toEqual(['a<U+202E>b red \\[uFFFD] \\[uFFFD] soft hint']);
});

test('every blank of a command is an ordinary one, as many as there are', () => {
  const command = literal('echo "a  b"');
  expect(lines(paragraph(prose('Use '), command, prose('.')))).toEqual(['Use \\fBecho "a \\& b"\\fR.']);
  const page = {
    name: 'x-notes',
    date: '2026-03-14',
    manual: 'Personal Notes',
    nameTitle: 'NAME',
    description: 'X',
    sections: [],
  };
  const blocks: readonly Block[] = [{ kind: 'item', tags: [[command]], body: [paragraph(command)] }];
  const written = roff({ ...page, sections: [{ title: 'S', blocks }] });
  for (const formatter of [groff(), mandoc].filter(({ name }) => has(name))) {
    expect(formatter.render(written, 80).match(/echo "a {2}b"/g), formatter.name).toHaveLength(2);
  }
});

test('an address that a line can hold is not broken', () => {
  const [address, word] = ['https://example.org/', 'example.org/'].map(
    (start) => start + 'some/path/'.repeat(3),
  );
  expect(lines(paragraph(prose(`Look at ${address} or ${word}`)))).toEqual([
    `Look at ${address} or`,
    'example.org/\\:some/\\:path/\\:some/\\:path/\\:some/\\:path/',
  ]);
});

test('no line of a script without blanks ends with an opening sign or begins with a closing one', () => {
  const characters = [...`${'消す'.repeat(12)}（破壊的）。${'残す'.repeat(12)}`];
  const breaks = breaksOf(characters);
  const parts = characters.map((character, index) => character + (breaks.has(index) ? '|' : '')).join('');
  expect(parts).toContain('す|（破|壊|的）。|残');
});
