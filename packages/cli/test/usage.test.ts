import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { makeProgram } from '../src/program.ts';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

test('help and version go to stdout and end with 0', async () => {
  const help = await runCrib(['--help']);
  expect([help.code, help.err]).toEqual([0, '']);
  expect(help.out).toContain('crib build notes');
  expect(await runCrib(['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: '' });
  expect(await runCrib(['-V'])).toEqual(await runCrib(['--version']));
});

const commandsOf = (outer: Command): readonly Command[] => [outer, ...outer.commands.flatMap(commandsOf)];

test('every command, argument and option says what it does, in one style', () => {
  const described = commandsOf(makeProgram(() => {})).flatMap((command) => {
    const options = command.createHelp().visibleOptions(command);
    const all = [...command.registeredArguments, ...options];
    return [
      ...(command.parent ? [[command.name(), command.description()] as const] : []),
      ...all.map((one) => [`${command.name()} ${one.name()}`, one.description] as const),
    ];
  });
  expect(described.length).toBeGreaterThan(100);
  expect(described.filter(([, says]) => !/^[^A-Z\s].*[^.\s]$/s.test(says))).toEqual([]);
});

test.each([['build'], ['check'], ['lock merge'], ['help']])('help %s is what --help says', async (words) => {
  const asked = await runCrib(['help', ...words.split(' ')]);
  expect(asked).toEqual(await runCrib([...words.split(' '), '--help']));
  expect([asked.code, asked.err]).toEqual([0, '']);
});

test('help says how decks come into Anki, which a build says only of a new one', async () => {
  const advice = /Update notes +If newer/;
  expect((await runCrib(['help', 'anki'])).out).toMatch(advice);
  expect((await runCrib(['help', 'build'])).out).toContain('Usage: crib build');
  const folder = folderWith({ 'notes/a.md': '# A\n\nList the containers: `docker ps`\n' });
  const first = await runCrib(['build', 'notes', '--to', 'anki'], { cwd: folder });
  const second = await runCrib(['build', 'notes', '--to', 'anki'], { cwd: folder });
  expect([advice.test(first.err), advice.test(second.err)]).toEqual([true, false]);
});

test.each([
  ['nothing', [], 'Usage: crib'],
  ['an unknown command', ['bild'], "crib: unknown command 'bild'; did you mean build?\n"],
  ['an unknown option', ['build', 'notes', '--ouut', 'x'], 'did you mean --out?\n'],
  ['an unknown format', ['build', 'notes', '--to', 'pdf,doc'], '"doc" is none of pdf, anki, man'],
  ['a count that is none', ['build', 'notes', '--pages', '0'], '"0" is not a whole number above 0'],
  ['a word too many', ['spec', 'a', 'b'], 'but got 2: a, b; see crib spec --help\n'],
  [
    'too little below a command',
    ['lock', 'merge', 'a'],
    "crib: missing required argument 'ours'; see crib lock merge --help\n",
  ],
  ['a paper that is none', ['build', '--paper', 'a9'], 'is invalid; allowed choices are a4'],
  ['help on nothing known', ['help', 'ankii'], 'nothing is known about ankii'],
  ['more columns than a page has', ['build', '.', '--columns', '100'], '"100" is more than 8'],
  ['no notes', ['build'], 'no notes named; name a folder, as in crib build notes'],
  ['two folders', ['build', '.', '..'], 'cannot build several folders as one topic'],
])('%s is a wrong use: 2, one message on stderr', async (_, words, message) => {
  const { code, out, err } = await runCrib(words, { cwd: import.meta.dirname });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test.each([
  [
    'a path that is not there',
    'nowhere',
    /^crib: cannot read .*nowhere: no such file or folder \(ENOENT\)\n$/,
  ],
  ['a folder without notes', '.', /^crib: no notes found in .* \(input\/none\); looked for \.md, .*\n$/],
])('%s gets one line and 2', async (_, path, line) => {
  const folder = folderWith({ 'readme.txt': 'docker ps' });
  const { code, out, err } = await runCrib(['build', path], { cwd: folder });
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(line);
});
