import { expect, test } from 'vitest';
import type { Mark } from '../../src/blocks/block.ts';
import { readText } from '../../src/lines/read-text.ts';
import { type Statement, statements } from '../../src/lines/statement.ts';
import type { TextReading } from '../../src/lines/text-reading.ts';
import { dockerWords } from './docker-words.ts';

/** A statement from Markdown whose only marks are backticks and double asterisks. */
function statementOf(markdown: string): Statement {
  const marks: Mark[] = [];
  let text = '';
  for (const [whole, code, strong] of markdown.matchAll(/`([^`]+)`|\*\*([^*]+)\*\*|[^`*]+/g)) {
    const words = code ?? strong ?? whole;
    if (words !== whole)
      marks.push({
        kind: code === undefined ? 'strong' : 'code',
        from: text.length,
        to: text.length + words.length,
      });
    text += words;
  }
  return statements([{ line: 1, text, marks }], () => false)[0]!;
}

const read = (markdown: string, inItem = true): TextReading =>
  readText(statementOf(markdown), {
    vocabulary: dockerWords,
    interactive: false,
    listsKeys: false,
    listsPrograms: false,
    inItem,
  });

test.each([
  ['a command first, then its sentence', '`docker ps` lists containers', ['docker ps'], 'lists containers'],
  ['a command first, with a dash', '`docker ps` - lists containers', ['docker ps'], 'lists containers'],
  ['a command first, with a colon', '`docker ps`: lists containers', ['docker ps'], 'lists containers'],
  [
    'two names of one command',
    '`docker ps` or `docker container ls`: lists containers',
    ['docker ps', 'docker container ls'],
    'lists containers',
  ],
  ['a bold command', '**docker ps -a** lists all', ['docker ps -a'], 'lists all'],
  ['a command without any mark', 'docker ps -a - lists all', ['docker ps -a'], 'lists all'],
  [
    'a sentence that ends in its command',
    'To list containers, use `docker ps`.',
    ['docker ps'],
    'To list containers',
  ],
  [
    'a sentence that ends in its command, with a colon',
    'List containers: `docker ps`',
    ['docker ps'],
    'List containers',
  ],
  ['a command in brackets', 'List containers (`docker ps`)', ['docker ps'], 'List containers'],
  [
    'a German sentence',
    'Alle Container zeigen mit `docker ps -a`',
    ['docker ps -a'],
    'Alle Container zeigen',
  ],
  [
    'a Spanish sentence',
    'Para ver los contenedores usa `docker ps`',
    ['docker ps'],
    'Para ver los contenedores',
  ],
])('%s', (_, markdown, commands, description) => {
  const reading = read(markdown);
  expect(reading.kind).toBe('entries');
  if (reading.kind !== 'entries') return;
  expect(reading.spans.map((s) => s.raw)).toEqual(commands);
  expect(reading.description?.text).toBe(description);
});

test.each([
  ['`-d`: runs in the background', '-d'],
  ['`-it` interactive terminal', '-it'],
  ['--rm: removes it afterwards', '--rm'],
  ['`-p`, `--publish`: opens a port', '-p, --publish'],
])('%s explains a flag', (markdown, target) => {
  expect(read(markdown)).toMatchObject({ kind: 'gloss', target });
});

test.each(['Containers are small.', 'An image made by `docker build` never changes again.'])(
  '%s is only a sentence',
  (markdown) => {
    expect(read(markdown, false).kind).toBe('prose');
  },
);
