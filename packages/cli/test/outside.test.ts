import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const note = '# Docker\n\nList the containers: `docker ps`\n';
const whole = `export const emitter = {
  format: 'words',
  settings: { width: 'columns of text' },
  emit: async ({ id, entries }, { set }) => [
    { path: id + '.words', bytes: Buffer.from('Cribnotes ' + (set.width ?? 80) + ' ' + entries.map((one) => one.id)) },
  ],
};
`;
const emitting = (body: string) =>
  `export const emitter = { format: 'x', emit: async (topic, options) => ${body} };\n`;
const fileOf = (path: string, more = "bytes: Buffer.from('Cribnotes')") =>
  emitting(`[{ path: ${path}, ${more} }]`);

test('an emitter is a file, seen from where the user stands', async () => {
  const folder = folderWith({ 'notes/docker.md': note, 'mine.js': whole });
  const { code, err } = await runCrib(['build', 'notes', '--to', 'man,./mine.js'], { cwd: folder });
  expect([code, err]).toEqual([0, expect.stringContaining('notes.words')]);
  expect(readFileSync(join(folder, 'dist/notes.words'), 'utf8')).toBe('Cribnotes 80 docker container ls');
  expect(readdirSync(join(folder, 'dist'))).toEqual(['notes.7', 'notes.words']);
});

test('what is written is what was looked at', async () => {
  const changing = `{ get path() { return (this.at = (this.at ?? 0) + 1) > 1 ? '../out' : topic.id }, bytes: Buffer.from('Cribnotes') }`;
  const folder = folderWith({ 'n/docker.md': note, 'mine.js': emitting(`[${changing}]`) });
  expect(await runCrib(['build', 'n', '--to', './mine.js'], { cwd: folder })).toMatchObject({ code: 0 });
  expect(readdirSync(join(folder, 'dist'))).toEqual(['n']);
});

test('an emitter is a package that is installed where the user stands, with settings of its own', async () => {
  const folder = folderWith({
    'notes/docker.md': note,
    'node_modules/@me/words/package.json': '{"type":"module","exports":{"import":"./index.js"}}',
    'node_modules/@me/words/index.js': whole,
  });
  const words = ['build', 'notes', '--to', '@me/words', '--set', 'width=60'];
  expect(await runCrib(words, { cwd: folder })).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, 'dist/notes.words'), 'utf8')).toContain('Cribnotes 60');
});

test('an emitter may be installed beside crib, as npm lays out its global folder', () => {
  const folder = folderWith({
    'node_modules/words/package.json': '{"type":"module","exports":"./index.js"}',
    'node_modules/words/index.js': whole,
    'node_modules/cribnotes/lib/crib.js': '',
  });
  const door = join(import.meta.dirname, '../src/outside/import-from.ts');
  const base = pathToFileURL(join(folder, 'node_modules/cribnotes/lib/crib.js')).href;
  const script = `import { importFrom } from ${JSON.stringify(pathToFileURL(door).href)};
const found = await importFrom('words', ${JSON.stringify(base)});
console.log(found.exports.emitter.format, await importFrom('words', ${JSON.stringify(pathToFileURL(door).href)}));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect([run.stdout, run.stderr]).toEqual(['words undefined\n', '']);
});

test.each([
  ['no such file', './none.js', {}, /^crib: the emitter \.\/none\.js is not there: no such file; /],
  [
    'no such package',
    'pfd',
    {},
    /^crib: "pfd" is none of pdf, .* and no package of that name is installed here/,
  ],
  ['a slip of syntax', './m.js', { 'm.js': 'const a =\n;' }, /cannot be loaded: SyntaxError: .* \(m\.js:2\)/],
  [
    'a fault at its start',
    './m.js',
    { 'm.js': '\nnull.x;' },
    /cannot be loaded: TypeError: .* \(m\.js:2:6\)/,
  ],
  [
    'what it needs missing',
    './m.js',
    { 'm.js': "import 'gone';" },
    /cannot be loaded: Error: Cannot find package 'gone'/,
  ],
  [
    'a start that never ends',
    './m.js',
    { 'm.js': 'await new Promise(() => {});' },
    /waits while it is loaded/,
  ],
  ['nothing exported', './m.js', { 'm.js': '' }, /exports no "emitter"; expected/],
  ['no format', './m.js', { 'm.js': 'export const emitter = {};' }, /has no format, expected/],
  ['no emit', './m.js', { 'm.js': "export const emitter = { format: 'x' };" }, /has no function "emit"/],
  ['a module of Node', 'fs', {}, /^crib: the emitter fs exports no "emitter"/],
  [
    'a fault in emit',
    './m.js',
    { 'm.js': emitting('topic.nothing.at(0)') },
    /failed: TypeError: .* \(m\.js:1:\d+\)/,
  ],
  ['an end that never comes', './m.js', { 'm.js': emitting('new Promise(() => {})') }, /waits for something/],
  ['no list', './m.js', { 'm.js': emitting('undefined') }, /gave no list of files/],
  [
    'a path out of the folder',
    './m.js',
    { 'm.js': fileOf("'../x'") },
    /a file called "\.\.\/x", expected a plain name/,
  ],
  [
    'a path that begins with the topic and leads out',
    './m.js',
    { 'm.js': fileOf("'notes/../../x'") },
    /a file called "notes\/\.\.\/\.\.\/x", expected a plain name/,
  ],
  [
    'a name of another topic',
    './m.js',
    { 'm.js': fileOf("'git.x'") },
    /expected a plain name that begins with "notes"/,
  ],
  ['text for bytes', './m.js', { 'm.js': fileOf("'notes.x'", "bytes: 'Cribnotes'") }, /without bytes/],
  [
    'no mark',
    './m.js',
    { 'm.js': fileOf("'notes.x'", 'bytes: new Uint8Array(9)') },
    /without a maker's mark/,
  ],
  [
    'a file with the notes',
    './m.js',
    { 'm.js': fileOf("'notes.json'", "bytes: Buffer.from('Cribnotes'), beside: 'notes'") },
    /wants "notes\.json" with the notes/,
  ],
  [
    'the page of another format',
    'man,./m.js',
    { 'm.js': fileOf("'notes.7'") },
    /^crib: two formats make notes\.7/,
  ],
  [
    'a report without a place',
    './m.js',
    { 'm.js': emitting("(options.report({ rule: 'x' }), [])") },
    /reported something without rule/,
  ],
] as const)('%s is one line, and nothing is lost', async (_, to, files, line) => {
  const folder = folderWith({
    'notes/docker.md': note,
    'dist/notes.7': '.\\" Cribnotes, of yesterday\n',
    ...files,
  });
  const { code, out, err } = await runCrib(['build', 'notes', '--to', to], { cwd: folder });
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(line);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(readdirSync(join(folder, 'dist'))).toEqual(['notes.7']);
  expect(readFileSync(join(folder, 'dist/notes.7'), 'utf8')).toContain('yesterday');
});

test.each([
  ['none', ['--set', 'width=1'], 'nothing takes --set width; it is for emitters that --to names'],
  [
    'another',
    ['--to', './m.js', '--set', 'with=1'],
    'nothing takes --set with; ./m.js takes width (columns of text)',
  ],
  ['no value', ['--to', './m.js', '--set', 'width'], '"width" is no name=value'],
])('a setting for %s is refused', async (_, words, line) => {
  const folder = folderWith({ 'notes/docker.md': note, 'm.js': whole });
  const { code, err } = await runCrib(['build', 'notes', ...words], { cwd: folder });
  expect([code, err]).toEqual([2, expect.stringContaining(line)]);
});

test('an emitter cannot change what the others print', async () => {
  const folder = folderWith({
    'notes/docker.md': note,
    'm.js': emitting(
      "(topic.groups.length = 0, [{ path: topic.id + '.x', bytes: Buffer.from('Cribnotes') }])",
    ),
  });
  await runCrib(['build', 'notes', '--to', './m.js,man'], { cwd: folder });
  expect(readFileSync(join(folder, 'dist/notes.7'), 'utf8')).toContain('docker ps');
});
