import { expect, test } from 'vitest';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const SPEC = JSON.stringify({
  format: 1,
  program: 'frob',
  version: '1.0',
  source: 'tool',
  commands: {
    '': { usage: ['COMMAND'] },
    add: { summary: 'Add a thing', usage: ['[options] THING'], flags: ['-n, --name string  Its name'] },
  },
});
const NOTE = '# Frob\n\nAdds one: `frob add --nmae x y`\n';

test.each([
  ['crib.yaml', { 'n/crib.yaml': 'specs: [./frob.json]\n', 'n/a.md': NOTE, 'n/frob.json': SPEC }],
  ['a note', { 'n/a.md': `---\ncrib: { specs: [frob.json] }\n---\n${NOTE}`, 'n/frob.json': SPEC }],
])('a spec that %s names is what commands are checked by', async (_, files) => {
  const { out } = await runCrib(['check', 'n'], { cwd: folderWith(files) });
  expect(out).toMatch(/`--nmae`, expected `--name` +typo-flag/);
});

test.each([
  ['is not there', 'gone.json', 'no such file'],
  ['lies outside', '../frob.json', 'outside of the folder'],
  ['is no JSON', 'a.md', 'not JSON'],
  ['is something else', 'other.json', 'not what crib spec prints: commands'],
  ['is of a format to come', 'later.json', 'not what crib spec prints: format'],
])('a spec that %s is an error, and the notes are read without it', async (_, path, message) => {
  const folder = folderWith({
    'frob.json': SPEC,
    'n/a.md': NOTE,
    'n/other.json': '{"format":1,"program":"x","version":"1","source":"tool"}',
    'n/later.json': SPEC.replace('"format":1', '"format":2'),
    'n/crib.yaml': `specs: [${path}]\n`,
  });
  const { code, out } = await runCrib(['check', 'n'], { cwd: folder });
  expect(code).toBe(1);
  expect(out).toMatch(new RegExp(`the spec ${path.replaceAll('.', '\\.')} is not used: .*${message}`));
  expect(out).toContain('2 lines');
});

const specOf = (commands: object): string =>
  JSON.stringify({ format: 1, program: 'frob', version: '1', source: 'tool', commands });

test.each([
  ['leads round', { '': { as: 'add' }, add: { as: '' } }, 'shares the record of one that shares'],
  ['leads to itself', { add: { as: 'add' } }, 'shares the record of one that shares'],
  ['is all brackets', { add: { usage: ['['.repeat(50_000)] } }, 'brackets stand in too many others'],
])('a spec that %s is an error too', async (_, commands, message) => {
  const folder = folderWith({
    'n/a.md': NOTE,
    'n/frob.json': specOf(commands),
    'n/crib.yaml': 'specs: [frob.json]\n',
  });
  const { code, out } = await runCrib(['check', 'n'], { cwd: folder });
  expect([code, out]).toEqual([1, expect.stringContaining(message)]);
});

test('where nothing is to be written, the word that may be a program is named', async () => {
  const folder = folderWith({ 'a.md': '# Thoughts\n\nA beginning.\n\n1. do: qdrop 7\n' });
  const { code, err } = await runCrib(['build', 'a.md'], { cwd: folder });
  expect([code, err]).toEqual([2, expect.stringContaining('crib: { tools: [qdrop] }')]);
});
