import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Run, runCrib, stateHome } from '../run-crib.ts';
import { folderWith } from '../temporary-folder.ts';

const DOCKER = `# Docker

## Containers

- \`docker ps\` - list the containers
- \`docker rm web\` - remove a container
- \`docker logs -f web\` - follow what a container prints
`;
const TMUX =
  '# Tmux\n\n## Fenster\n\n- `tmux new-window` - neues Fenster öffnen\n- `tmux kill-window` - Fenster schließen\n';

const indexes = (): string => join(stateHome(), 'cribnotes/find');
const find = (...words: string[]): Promise<Run> => runCrib(['find', ...words]);

async function built(notes: Readonly<Record<string, string>>): Promise<string> {
  const folder = folderWith(notes);
  for (const topic of new Set(Object.keys(notes).map((path) => path.split('/')[0]!)))
    expect((await runCrib(['build', topic, '--to', 'man'], { cwd: folder })).code).toBe(0);
  return folder;
}

const both = { 'docker/a.md': DOCKER, 'tmux/a.md': TMUX };

test('finds a command of any topic that was built, with its sentence, topic and heading', async () => {
  await built(both);
  expect(await find('remove', 'conatiner', '-n', '1')).toEqual({
    code: 0,
    out: 'docker rm <container>\n  ! Remove a container\n  docker > Containers\n\n! deletes or overwrites something\n',
    err: '',
  });
  expect((await find('fenster offnen', '-n', '1')).out).toMatch(/^tmux new-window\n/);
});

test('prints the best command alone, or all as JSON', async () => {
  await built(both);
  expect(await find('--print', 'list containers')).toEqual({ code: 0, out: 'docker ps\n', err: '' });
  const [first] = JSON.parse((await find('--format', 'json', 'docker rm')).out);
  expect(first).toEqual({
    topic: 'docker',
    kind: 'command',
    command: 'docker rm <container>',
    sentence: 'Remove a container',
    heading: 'Containers',
    destroys: true,
  });
});

test('where nothing is found it says what was searched, and ends with 1', async () => {
  await built(both);
  expect(await find('xylophone')).toEqual({
    code: 1,
    out: '',
    err: 'crib: nothing found for “xylophone” in 5 commands of 2 topics: docker, tmux\n',
  });
});

test('before the first build it says how to make a topic', async () => {
  const { code, out, err } = await find('remove');
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(
    'crib: no topic to search yet; a topic can be searched when it is built: crib build notes\n',
  );
  expect((await find()).err).toContain('nothing to look for');
});

test.each([
  ['of another version', (text: string) => text.replace('"version":1', '"version":99')],
  ['cut off', (text: string) => text.slice(0, -40)],
  ['empty', () => ''],
])('an index %s is passed over, told in one line, and mended by a build', async (_, damage) => {
  const folder = await built(both);
  const [name = ''] = readdirSync(indexes()).filter((one) => one.startsWith('docker-'));
  const path = join(indexes(), name);
  writeFileSync(path, damage(readFileSync(path, 'utf8')));
  const { code, out, err } = await find('fenster');
  expect([code, out.startsWith('tmux')]).toEqual([0, true]);
  expect(err).toBe(
    'crib: not searched, as their index is damaged or of another version: docker; build them again\n',
  );
  await runCrib(['build', 'docker', '--to', 'man'], { cwd: folder });
  expect((await find('remove container')).err).toBe('');
});

test('the indexes can be deleted at any time', async () => {
  const folder = await built(both);
  rmSync(indexes(), { recursive: true });
  await runCrib(['build', 'docker', '--to', 'man'], { cwd: folder });
  expect((await find('--print', 'fenster')).code).toBe(1);
  expect((await find('--print', 'remove')).out).toBe('docker rm <container>\n');
});

test('notes that were moved or got another title are there once', async () => {
  const folder = await built(both);
  renameSync(join(folder, 'docker'), join(folder, 'moved'));
  writeFileSync(join(folder, 'moved/a.md'), `---\ncrib: {topic: docker}\n---\n${DOCKER}`);
  await runCrib(['build', 'moved', '--to', 'man', '--force'], { cwd: folder });
  writeFileSync(join(folder, 'moved/a.md'), `---\ncrib: {topic: boxes}\n---\n${DOCKER}`);
  await runCrib(['build', 'moved', '--to', 'man', '--force'], { cwd: folder });
  const topics = readdirSync(indexes()).filter((name) => name !== 'small-words.txt');
  expect(topics.map((name) => name.replace(/-[0-9a-f]+\.txt$/, ''))).toEqual(['boxes', 'tmux']);
});

test('what is installed can be found, and what is only looked at cannot', async () => {
  const folder = folderWith(both);
  await runCrib(['build', 'docker', '--dry-run'], { cwd: folder });
  expect((await find('remove')).code).toBe(2);
  await runCrib(['install', 'docker', '--prefix', 'here'], { cwd: folder });
  expect((await find('--print', 'remove')).out).toBe('docker rm <container>\n');
});

test('a password of the notes is in no index', async () => {
  await built({ 'db/a.md': '# Database\n\n- `mysql --password=Tr0ub4dor-3 -u root` - open it as root\n' });
  const all = readdirSync(indexes()).map((name) => readFileSync(join(indexes(), name), 'utf8'));
  expect(all.join('')).toContain('mysql');
  expect(all.join('').toLowerCase()).not.toContain('tr0ub4dor');
});

test('nothing that a note holds is an order to the terminal', async () => {
  await built({ 'odd/a.md': '# Odd\n\n- `echo \u001b]0;owned\u0007 done` - print done\u202e\n' });
  for (const words of [['print done'], ['--print', 'done']]) {
    const { out } = await find(...words);
    expect(out).toContain('echo');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for.
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  }
});

test('a build that cannot keep its index says so, and is fine', async () => {
  const folder = folderWith({ ...both, state: 'a file' });
  const env = { XDG_STATE_HOME: join(folder, 'state') };
  const { code, err } = await runCrib(['build', 'docker', '--to', 'man'], { cwd: folder, env });
  expect(code).toBe(0);
  expect(err).toMatch(/crib: crib find will not know what was built: .*\(ENOTDIR\)/);
});
