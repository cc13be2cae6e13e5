import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Refusal } from '../src/exit.ts';
import { recorded } from '../src/repeat/current-recording.ts';
import { pathIn } from '../src/settings/project.ts';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const DOCKER = '# Docker\n\nList the containers: `docker ps`\n';
const EVIL = "import { writeFileSync } from 'node:fs';\nwriteFileSync('ran', '');\n";
const GIT = '# Git\n\nSay what is new: `git status`\n';

/** Gives a folder with two topics and these settings, and runs `crib` there. */
function project(settings: string, files: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({ 'docker/a.md': DOCKER, 'git/a.md': GIT, 'crib.yaml': settings, ...files });
  return {
    folder,
    run: (...words: readonly string[]) => runCrib(words, { cwd: folder, env: { HOME: folder } }),
  };
}

const TWO = 'out: sheets\nto: [man]\ntopics:\n  - { folder: docker, name: containers }\n  - folder: git\n';

test('build alone makes every topic that crib.yaml lists, where it says', async () => {
  const { folder, run } = project(TWO);
  expect((await run('build')).code).toBe(0);
  expect(readdirSync(join(folder, 'sheets'))).toEqual(['containers.7', 'git.7']);
  const inside = await runCrib(['build', '--topic', 'git', '--to', 'pdf'], {
    cwd: join(folder, 'docker'),
    env: { HOME: folder },
  });
  expect(inside.code).toBe(0);
  expect(readdirSync(join(folder, 'sheets'))).toEqual(['containers.7', 'git.7', 'git.pdf']);
});

test('a folder that is built by its name has the settings that crib.yaml gives it', async () => {
  const { folder, run } = project(TWO);
  expect((await run('build', 'docker')).code).toBe(0);
  expect(readdirSync(join(folder, 'sheets'))).toEqual(['containers.7']);
  expect((await run('build', 'docker', '--out', 'o', '--to', 'pdf')).code).toBe(0);
  expect(readdirSync(join(folder, 'o'))).toEqual(['containers.pdf']);
});

test('a topic that cannot be built does not keep the others from it', async () => {
  const { folder, run } = project(
    `${TWO}  - folder: gone\n  - { folder: git, files: [git/*] }\n  - { folder: ../elsewhere }\n`,
  );
  const { code, err } = await run('build');
  expect(code).toBe(2);
  expect(readdirSync(join(folder, 'sheets'))).toEqual(['containers.7']);
  expect(err).toMatch(/^crib: gone: cannot read .*no such file/m);
  expect(err).toMatch(/^crib: git: .*crib\.yaml:5:5: error settings\/topic two topics are called "git"/m);
  expect(err).toMatch(/^crib: git: .*crib\.yaml:7:5: error settings\/topic the topic has both/m);
  expect(err).toMatch(/^crib: elsewhere: .*lies outside of that folder; /m);
  expect(err).toContain('4 of 5 topics have faults');
});

test('topics that come to one name by their notes do not take each other’s files', async () => {
  const named = (note: string) => `---\ncrib: { topic: same }\n---\n${note}`;
  const { folder, run } = project('topics: [{ folder: docker }, { folder: git }]\nto: man\n', {
    'docker/a.md': named(DOCKER),
    'git/a.md': named(GIT),
  });
  const { code, err } = await run('build');
  expect([code, err.includes('is the file of the topic docker already')]).toEqual([2, true]);
  expect(readFileSync(join(folder, 'dist/same.7'), 'utf8')).toContain('docker');
});

test.each([
  ['a mistake', 'topics: [\n', /crib\.yaml:\d+:\d+: error frontmatter\/yaml/],
  ['too much', `# ${'x'.repeat(70_000)}\n`, /crib\.yaml:1:1: error note\/too-large .*at most 65536/],
])('crib.yaml with %s ends the build with its place', async (_, settings, message) => {
  const { run } = project(settings);
  const { code, err } = await run('build');
  expect([code, message.test(err)]).toEqual([2, true]);
});

test('a crib.yaml that is a folder, or a link out of its folder, is told', async () => {
  const one = folderWith({ 'docker/a.md': DOCKER });
  mkdirSync(join(one, 'crib.yaml'));
  const asFolder = await runCrib(['build'], { cwd: one });
  expect([asFolder.code, asFolder.err]).toEqual([2, expect.stringContaining('not a regular file')]);
  const other = folderWith({ 'n/docker/a.md': DOCKER, 'out.yaml': TWO });
  symlinkSync(join(other, 'out.yaml'), join(other, 'n/crib.yaml'));
  const asLink = await runCrib(['build'], { cwd: join(other, 'n') });
  expect([asLink.code, asLink.err]).toEqual([2, expect.stringContaining('leads out of')]);
});

test('what a crib.yaml names lies below it: neither by its path nor by a link is anything else read or written', async () => {
  const cases = [
    ['out: ../elsewhere\n', 'out'],
    ['out: link/made\n', 'out'],
    ['topics:\n  - { folder: link }\n', 'folder'],
  ] as const;
  for (const [settings, key] of cases) {
    const folder = folderWith({ 'n/crib.yaml': settings, 'n/docker/a.md': DOCKER, 'elsewhere/b.md': DOCKER });
    symlinkSync('../elsewhere', join(folder, 'n/link'));
    const { code, err } = await runCrib(['build', ...(key === 'out' ? ['docker'] : [])], {
      cwd: join(folder, 'n'),
    });
    expect([settings, code]).toEqual([settings, 2]);
    expect(err).toMatch(/lies outside of that folder/);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['b.md']);
  }
});

test('the disk is asked nothing about what a crib.yaml names outside of its folder: on a network that logs in there', async () => {
  const root = folderWith({ 'n/a.md': DOCKER });
  for (const name of ['..', '../elsewhere/made', '/net/host/made', 'docker/../../made']) {
    const refused = (): Promise<unknown> => pathIn(join(root, 'n'), name, 'out').catch((error) => error);
    const { result, recording } = await recorded(refused);
    expect([name, result instanceof Refusal, [...recording.asked.values()]]).toEqual([name, true, []]);
  }
});

test('a crib.yaml names no emitter from outside', async () => {
  const folder = folderWith({ 'crib.yaml': 'to: [./evil.mjs]\n', 'docker/a.md': DOCKER, 'evil.mjs': EVIL });
  const { code, err } = await runCrib(['build', 'docker'], { cwd: folder });
  expect([code, err]).toEqual([2, expect.stringContaining('is none of pdf, anki, man, html')]);
  expect(existsSync(join(folder, 'ran'))).toBe(false);
});

test('what lies above the home folder or the repository says nothing', async () => {
  const folder = folderWith({ 'crib.yaml': 'out: above\n', 'home/n/a.md': DOCKER });
  const build = (env: NodeJS.ProcessEnv) =>
    runCrib(['build', '.', '--to', 'man'], { cwd: join(folder, 'home/n'), env });
  expect((await build({ HOME: join(folder, 'home') })).err).toContain('wrote dist/');
  expect((await build({ HOME: folder })).err).toMatch(/wrote .*above\/n\.7/);
  mkdirSync(join(folder, 'home/.git'));
  expect((await build({ HOME: folder })).err).toContain('unchanged dist/');
});

test('a note names the deck, after what crib.yaml beside it says and before what one above says', async () => {
  const { folder, run } = project(`${TWO}deck: Above\n`);
  const deckOf = async (...words: readonly string[]) => {
    const { err } = await run('build', 'git', '--to', 'anki', '--dry-run', ...words);
    return /^(.*): 1 note, /m.exec(err)?.[1];
  };
  expect(await deckOf()).toBe('Above');
  writeFileSync(join(folder, 'git/a.md'), `---\ncrib: { deck: Tools::Git }\n---\n${GIT}`);
  expect(await deckOf()).toBe('Tools::Git');
  expect((await run('config', 'git')).out).toMatch(
    /deck +Tools::Git +git\/a\.md:2, before Above of crib\.yaml:\d/,
  );
  writeFileSync(join(folder, 'git/crib.yaml'), 'deck: Beside\n');
  expect(await deckOf()).toBe('Beside');
  expect(await deckOf('--deck', 'Asked')).toBe('Asked');
});

test('config says what holds, and who says so', async () => {
  const { folder, run } = project(`${TWO}lang: de\nsheet: { pages: 2 }\n`);
  writeFileSync(join(folder, 'git/a.md'), `---\nlang: fr\n---\n${GIT}`);
  writeFileSync(join(folder, 'git/crib.yaml'), 'sheet: { theme: large }\n');
  const { code, out } = await run('config', 'git', '--deck', 'Mine');
  expect(code).toBe(0);
  expect(out).toMatch(/^ {2}lang +fr +git\/a\.md:2, before de of crib\.yaml:6$/m);
  expect(out).toMatch(/^ {2}out +sheets +crib\.yaml:1$/m);
  expect(out).toMatch(/^ {2}sheet theme +large +git\/crib\.yaml:1, before pages: 2 of crib\.yaml:7$/m);
  expect(out).toMatch(/^ {2}deck +Mine +flag$/m);
  expect(out).toMatch(/^ {2}secrets +hide +default$/m);
});

test('commands for one topic name the topics that there are', async () => {
  const { run } = project(TWO);
  const many = await run('show');
  expect([many.code, many.err]).toEqual([
    2,
    expect.stringContaining('2 topics: containers, git; name one with --topic'),
  ]);
  expect((await run('show', '--topic', 'git')).out).toContain('"id": "git"');
  const none = await run('show', '--topic', 'gti');
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('there are containers, git')]);
});

test('check reads all topics, and calls their notes by their paths', async () => {
  const { run } = project(TWO, { 'git/a.md': `${GIT}\nAnd: \`git stauts\`\n` });
  const { code, out } = await run('check', '--strict');
  expect(code).toBe(1);
  expect(out).toMatch(/^docker\/a\.md\n/m);
  expect(out).toMatch(/^git\/a\.md\n.*typo-subcommand/m);
});
