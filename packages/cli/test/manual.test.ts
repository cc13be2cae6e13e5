import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '@cribnotes/core';
import { emitter } from '@cribnotes/emit-man';
import { sampleTopic } from '@cribnotes/testkit';
import { expect, test } from 'vitest';
import type { Environment, Ran } from '../src/manual/environment.ts';
import { installPage } from '../src/manual/install.ts';
import { showPage } from '../src/manual/show-page.ts';
import { uninstallPage } from '../src/manual/uninstall.ts';
import { folderWith } from './temporary-folder.ts';

const options = { date: '2026-03-14', report: (): void => {} };
const pages = await emitter.emit(sampleTopic(), options);
const split = await emitter.emit(sampleTopic(), { ...options, split: true });
const place = '.local/share/man/man7/sample-notes.7';
const ended = (status: number, output = ''): Ran => ({ kind: 'ended', status, output });

/** A Linux with man-db, whose `man` looks in the trees beside PATH and in MANPATH, and in `elsewhere`. */
function linux(
  home: string,
  elsewhere: Readonly<Record<string, string>> = {},
  env: NodeJS.ProcessEnv = {},
): Environment {
  return {
    env: { PATH: '/usr/bin', ...env },
    home,
    platform: 'linux',
    run: async (program, words, { env: given }) => {
      if (program === 'mandb') return ended(0);
      if (program !== 'man') return { kind: 'absent' };
      const name = words.at(-1)!;
      const beside = (given.PATH ?? '').split(':').map((folder) => join(folder, '../share/man'));
      const roots = [...beside, ...(given.MANPATH ?? '').split(':')];
      const found = roots.map((root) => join(root, 'man7', `${name}.7`)).find((path) => existsSync(path));
      const path = (words.includes('7') ? undefined : elsewhere[name]) ?? found ?? elsewhere[`${name}(7)`];
      return path === undefined ? ended(16) : ended(0, `${path}\n`);
    },
  };
}

function without(environment: Environment, ...programs: readonly string[]): Environment {
  const run: Environment['run'] = async (program, words, given) =>
    programs.includes(program) ? { kind: 'absent' } : environment.run(program, words, given);
  return { ...environment, run };
}

function named(path: string): readonly OutputFile[] {
  return [{ path, bytes: pages[0]!.bytes }];
}

test('a page is installed for the user, byte for byte, and man is asked for it', async () => {
  const home = folderWith();
  const environment = linux(home, {}, { PATH: `${home}/.local/bin:/usr/bin` });
  const outcome = await installPage(pages, { language: 'en' }, environment);
  expect(outcome).toEqual({
    exit: 0,
    messages: [`installed ${home}/${place}`, 'read it with: man sample-notes'],
    written: [`${home}/${place}`],
  });
  expect(readFileSync(join(home, place))).toEqual(Buffer.from(pages[0]!.bytes));
  expect(readdirSync(join(home, '.local/share/man/man7'))).toEqual(['sample-notes.7']);
});

test('where man does not look, the one line that helps is said, in the user’s shell', async () => {
  const home = folderWith();
  const bash = await installPage(pages, { language: 'en' }, linux(home));
  expect(bash.messages.slice(1)).toEqual([
    'man does not look there yet; add this line to the profile of your shell:',
    '  export PATH="$HOME/.local/bin:$PATH"',
  ]);
  const fish = await installPage(pages, { language: 'en' }, linux(home, {}, { SHELL: '/usr/bin/fish' }));
  expect(fish.messages.at(-1)).toBe('  set -gx PATH "$HOME/.local/bin:$PATH"');
});

test('a man that knows only MANPATH gets the line for MANPATH', async () => {
  const home = folderWith();
  const environment = linux(home);
  const mandoc: Environment = {
    ...environment,
    run: (program, words, given) =>
      environment.run(program, words, { ...given, env: { ...given.env, PATH: '/usr/bin' } }),
  };
  const outcome = await installPage(pages, { language: 'en' }, mandoc);
  expect(outcome.messages.at(-1)).toBe('  export MANPATH="$MANPATH:$HOME/.local/share/man"');
});

test('--prefix and --system say where else', async () => {
  const home = folderWith();
  const prefix = join(home, 'opt');
  const outcome = await installPage(
    pages,
    { language: 'en', prefix },
    linux(home, {}, { MANPATH: `:${prefix}/share/man` }),
  );
  expect(outcome.written).toEqual([`${prefix}/share/man/man7/sample-notes.7`]);
  expect(outcome.messages.at(-1)).toBe('read it with: man sample-notes');
  const windows = await installPage(
    pages,
    { language: 'en', system: true },
    { ...linux(home), platform: 'win32' },
  );
  expect(windows).toMatchObject({ exit: 2, written: [] });
});

test('a page in another language stands in its tree too, and under a name that every whatis knows', async () => {
  const german = await emitter.emit({ ...sampleTopic(), language: 'de-AT' }, options);
  const home = folderWith();
  const environment = linux(home, {}, { PATH: `${home}/.local/bin:/usr/bin` });
  const outcome = await installPage(german, { language: 'de-AT' }, environment);
  const translated = '.local/share/man/de/man7/sample-notes.7';
  expect(outcome.written).toEqual([`${home}/${place}`, `${home}/${translated}`]);
  expect(outcome.messages.at(-1)).toBe('read it with: man sample-notes');
  expect(readFileSync(join(home, place), 'utf8')).toContain('.SH "NAME"\n');
  expect(readFileSync(join(home, translated), 'utf8')).toContain('.SH "BEZEICHNUNG"\n');
  // In English now: the other one goes.
  await installPage(pages, { language: 'en' }, environment);
  expect(existsSync(join(home, translated))).toBe(false);
  await installPage(german, { language: 'de' }, environment);
  expect((await uninstallPage('sample-notes', {}, environment)).written).toHaveLength(2);
  expect([place, translated].filter((path) => existsSync(join(home, path)))).toEqual([]);
});

test('a page of others in the tree of a language is kept', async () => {
  const home = folderWith();
  const foreign = '.local/share/man/de/man7/sample-notes.7';
  mkdirSync(join(home, '.local/share/man/de/man7'), { recursive: true });
  writeFileSync(join(home, foreign), '.TH X 7');
  const german = await emitter.emit({ ...sampleTopic(), language: 'de' }, options);
  expect((await installPage(german, { language: 'de' }, linux(home))).exit).toBe(2);
  expect(readFileSync(join(home, foreign), 'utf8')).toBe('.TH X 7');
});

test('a page that is not ours is never replaced or removed', async () => {
  const home = folderWith({ [place]: '.\\" Generated by hand, about Cribnotes\n' });
  const installed = await installPage(pages, { language: 'en' }, linux(home));
  expect(installed.exit).toBe(2);
  expect(installed.messages[0]).toContain('was not made by crib; give the notes another name');
  expect((await uninstallPage('sample-notes', {}, linux(home))).exit).toBe(2);
  expect(readFileSync(join(home, place), 'utf8')).toBe('.\\" Generated by hand, about Cribnotes\n');
});

test('a page whose name another page of section 7 has is not installed', async () => {
  const home = folderWith();
  const environment = linux(home, { 'ascii(7)': '/usr/share/man/man7/ascii.7.gz' });
  const outcome = await installPage(named('ascii.7'), { language: 'en' }, environment);
  expect(outcome).toMatchObject({ exit: 2, written: [] });
  expect(outcome.messages[0]).toContain('ascii(7) exists already: /usr/share/man/man7/ascii.7.gz');
  expect(existsSync(join(home, '.local'))).toBe(false);
});

test('a page with the name of a command says the section', async () => {
  const home = folderWith();
  const environment = linux(
    home,
    { docker: '/usr/share/man/man1/docker.1.gz' },
    { PATH: `${home}/.local/bin` },
  );
  const outcome = await installPage(named('docker.7'), { language: 'en' }, environment);
  expect(outcome.messages.at(-1)).toBe('read it with: man 7 docker');
});

test.each(['../../x.7', '.so.7', 'docker notes.7', '-rf.7', '\u001b[31m.7', '.7'])(
  'a page named %j leaves its folder in no case',
  async (path) => {
    const home = folderWith();
    const outcome = await installPage(named(path), { language: 'en' }, linux(home));
    expect(outcome.written.every((written) => written.startsWith(`${home}/.local/share/man/man7/`))).toBe(
      true,
    );
    expect(outcome.messages.join('')).not.toContain('\u001b');
    const removed = await uninstallPage(path, {}, linux(home));
    expect(removed.written.every((gone) => gone.startsWith(`${home}/.local/share/man/man7/`))).toBe(true);
  },
);

test('without man, mandb and makewhatis the page is installed and the messages say what is missing', async () => {
  const home = folderWith();
  const outcome = await installPage(pages, { language: 'en' }, without(linux(home), 'man', 'mandb'));
  expect(outcome.exit).toBe(0);
  expect(outcome.messages.slice(1)).toEqual([
    'there is neither mandb nor makewhatis here, so whatis and apropos will not know the page',
    'there is no man program on this machine; install man-db or mandoc to read the page',
  ]);
});

test('an index that hangs does not stop the installation', async () => {
  const home = folderWith();
  const environment = linux(home);
  const run: Environment['run'] = async (program, words, given) =>
    program === 'mandb' ? { kind: 'late' } : environment.run(program, words, given);
  const outcome = await installPage(pages, { language: 'en' }, { ...environment, run });
  expect(outcome.exit).toBe(0);
  expect(outcome.messages[1]).toBe('mandb took too long; whatis and apropos may not know the page');
});

test('a home that cannot be written gives one message and leaves nothing behind', async () => {
  const home = folderWith({ '.local': 'a file, where a folder should be' });
  const outcome = await installPage(pages, { language: 'en' }, linux(home));
  expect(outcome).toMatchObject({ exit: 2, written: [] });
  expect(outcome.messages).toHaveLength(1);
  expect(outcome.messages[0]).toMatch(/^crib: cannot write .*man7.*: a part of the path is not a folder/);
});

test('a split page is removed with its parts, and with those of before when it is installed anew', async () => {
  const home = folderWith();
  const folder = join(home, '.local/share/man/man7');
  await installPage(split, { language: 'en' }, linux(home));
  expect(readdirSync(folder)).toHaveLength(5);
  await installPage(pages, { language: 'en' }, linux(home));
  expect(readdirSync(folder)).toEqual(['sample-notes.7']);
  await installPage(split, { language: 'en' }, linux(home));
  const outcome = await uninstallPage('sample-notes', {}, linux(home));
  expect(outcome.exit).toBe(0);
  expect(outcome.written).toHaveLength(5);
  expect(readdirSync(folder)).toEqual([]);
});

test('a page of other notes that the page cites is none of its parts', async () => {
  const home = folderWith();
  const folder = join(home, '.local/share/man/man7');
  const [own] = await emitter.emit(sampleTopic(), { ...options, source: 'aaaa' });
  const [other] = await emitter.emit(sampleTopic(), { ...options, source: 'bbbb' });
  const citing = `${new TextDecoder().decode(own!.bytes)}.PP\nSee \\fBsample\\-notes\\-shop\\fR(7).\n`;
  const cited = { path: 'sample-notes-shop.7', bytes: other!.bytes };
  await installPage([cited], { language: 'en' }, linux(home));
  const bytes = new TextEncoder().encode(citing);
  await installPage([{ path: 'sample-notes.7', bytes }], { language: 'en' }, linux(home));
  await installPage([own!], { language: 'en' }, linux(home));
  await installPage([{ path: 'sample-notes.7', bytes }], { language: 'en' }, linux(home));
  expect((await uninstallPage('sample-notes', {}, linux(home))).written).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(['sample-notes-shop.7']);
});

test('a pipe or an endless file in a page’s place is nobody’s page, and keeps nothing waiting', async () => {
  const home = folderWith({ '.local/share/man/man7/x': '' });
  execFileSync('mkfifo', [join(home, place)]);
  const outcome = await installPage(pages, { language: 'en' }, linux(home));
  expect(outcome.messages[0]).toContain('is kept: it was not made by crib');
  rmSync(join(home, place));
  symlinkSync('/dev/zero', join(home, place));
  expect((await uninstallPage('sample-notes', {}, linux(home))).exit).toBe(2);
});

test('the formatted copies that man-db keeps go with the page', async () => {
  const kept = '.local/share/man/cat7/sample-notes.7.gz';
  const other = '.local/share/man/cat7/other-notes.7.gz';
  const home = folderWith({ [kept]: 'formatted', [other]: 'formatted' });
  await installPage(pages, { language: 'en' }, linux(home));
  await uninstallPage('sample-notes', {}, linux(home));
  expect(existsSync(join(home, kept))).toBe(false);
  expect(existsSync(join(home, other))).toBe(true);
});

test('removing what is not installed says where it was looked for', async () => {
  const home = folderWith();
  const outcome = await uninstallPage('docker-notes', {}, linux(home));
  expect(outcome).toMatchObject({ exit: 2, written: [] });
  expect(outcome.messages[0]).toContain('docker-notes.7 is not there');
});

test('a page is shown from a file that is gone afterwards', async () => {
  const shown: { program: string; file: string; bytes: Buffer }[] = [];
  const run: Environment['run'] = async (program, [file]) => {
    shown.push({ program, file: file!, bytes: readFileSync(file!) });
    return ended(0);
  };
  const outcome = await showPage(pages[0]!, { ...linux('/home/ada'), run });
  expect(outcome).toEqual({ exit: 0, messages: [], written: [] });
  expect(shown).toMatchObject([{ program: 'man', bytes: Buffer.from(pages[0]!.bytes) }]);
  expect(existsSync(shown[0]!.file)).toBe(false);
});

test('without any program for manual pages, showing one says what to do', async () => {
  const outcome = await showPage(pages[0]!, without(linux('/home/ada'), 'man', 'mandoc', 'groff'));
  expect(outcome.exit).toBe(2);
  expect(outcome.messages[0]).toMatch(/there is no man program on this machine; install/);
});
