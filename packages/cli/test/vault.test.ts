import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { otherNotes, toolNotes } from './made-vault.ts';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const others = otherNotes();

/** Gives a folder with a vault, and runs `crib` beside it. */
function vault(files: Readonly<Record<string, string>> = { ...others, ...toolNotes }) {
  const inVault = Object.entries(files).map(([path, text]) => [`vault/${path}`, text] as const);
  const folder = folderWith(Object.fromEntries(inVault));
  return {
    folder,
    run: (...words: readonly string[]) => runCrib(words, { cwd: folder, env: { HOME: folder } }),
  };
}

const pages = (folder: string) => readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.7'));

test('of sixty notes the twelve about tools are found and become topics, and the others are left alone', async () => {
  const { folder, run } = vault();
  const listed = await run('check', 'vault', '--others');
  expect(
    listed.out
      .trim()
      .split('\n')
      .map((line) => line.split(': ')[0]),
  ).toEqual(Object.keys(others).sort());
  const { code, err } = await run('build', 'vault', '--to', 'man');
  expect(code).toBe(0);
  expect(pages(folder)).toEqual(
    ['deploy', 'docker', 'git', 'kubectl', 'psql', 'qdrop', 'ssh', 'tar', 'tmux', 'vim'].map(
      (name) => `${name}.7`,
    ),
  );
  expect(err).toContain(
    '12 notes are about tools, in 10 topics; 48 others are left alone: crib check --others',
  );
  const text = pages(folder).map((name) => readFileSync(join(folder, 'dist', name), 'utf8'));
  expect(text.join('\n')).not.toMatch(/plumber|flour|printer|Porto|hedge/);
});

test('a page of a tool has what all of its notes say, and check reads these notes alone', async () => {
  const { folder, run } = vault();
  await run('build', 'vault', '--to', 'man', '--topic', 'docker');
  expect(pages(folder)).toEqual(['docker.7']);
  const page = readFileSync(join(folder, 'dist/docker.7'), 'utf8');
  expect(page).toMatch(/prune/);
  expect(page).toMatch(/starts all of it/i);
  const { out, err } = await run('check', 'vault');
  expect(out.match(/^\S.*\.md$/gm)).toHaveLength(12);
  expect(err).toContain('48 others are left alone');
});

test('a plain folder of notes on one tool is one topic, however much is told in it', async () => {
  const { folder, run } = vault({
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [
        `idea${at}.md`,
        `# Image ${at}\n\nAn image of Docker is read-only.\n`,
      ]),
    ),
    'a.md': toolNotes['Tech/Docker.md']!,
    'b.md': toolNotes['Tech/compose.md']!,
  });
  expect((await run('build', 'vault', '--to', 'man')).err).not.toContain('left alone');
  expect(pages(folder)).toEqual(['vault.7']);
});

test('a folder of Obsidian is a vault however few its notes are, unless crib.yaml says otherwise', async () => {
  const { folder, run } = vault({
    'Docker.md': toolNotes['Tech/Docker.md']!,
    'Day.md': '# Day\n\nCalled Anna.\n',
  });
  mkdirSync(join(folder, 'vault/.obsidian'));
  expect((await run('build', 'vault', '--to', 'man')).err).toContain(
    '1 note is about tools, in 1 topic; 1 other is left alone',
  );
  expect(pages(folder)).toEqual(['docker.7']);
  writeFileSync(join(folder, 'vault/crib.yaml'), 'out: sheets\n');
  expect((await run('build', 'vault', '--to', 'man')).err).toContain('wrote vault/sheets/docker.7');
  writeFileSync(join(folder, 'vault/crib.yaml'), 'vault: false\n');
  expect((await run('build', 'vault', '--to', 'man')).err).toMatch(/wrote dist\/vault\.7/);
});

test.each([
  ['by: folder', ['archive', 'inbox', 'projects', 'tech']],
  ['{ include: [Tech/git*, Inbox], exclude: [Inbox/ssh*] }', ['git', 'qdrop', 'tar']],
  ['{ tags: [tools] }', ['docker', 'git']],
  ['{ tags: [tools], without-tags: [work] }', ['docker']],
])('vault: %s says what is read, and what becomes a topic', async (settings, topics) => {
  const { folder, run } = vault();
  writeFileSync(
    join(folder, 'vault/crib.yaml'),
    `vault: ${settings.startsWith('{') ? settings : `{ ${settings} }`}\nout: ../dist\n`,
  );
  expect((await run('build', 'vault', '--to', 'man', '--out', 'dist')).code).toBe(0);
  expect(pages(folder)).toEqual(topics.map((name) => `${name}.7`));
});

test('a note that is shown whole goes with the one that shows it; a part of a note does not', async () => {
  const { folder, run } = vault({
    'Tech/Docker.md': `${toolNotes['Tech/Docker.md']}\n![[What it is]]\n\n![[Anna#Docker]]\n`,
    'Ideas/What it is.md': '# What it is\n\nA volume of Docker is a folder that outlives its box.\n',
    'People/Anna.md': '# Anna\n\nA friend who knows Docker.\n',
    '.obsidian/x.json': '{}',
  });
  const { err } = await run('build', 'vault', '--to', 'man');
  expect(err).toContain('2 notes are about tools, in 1 topic; 1 other is left alone');
  const page = readFileSync(join(folder, 'dist/docker.7'), 'utf8');
  expect(page).toContain('outlives');
  expect(page).not.toContain('friend');
});

test('links in a circle, links out and folders that cannot be read are told, and the rest is built', async () => {
  const { folder, run } = vault({ ...toolNotes, '.obsidian/x.json': '{}', 'shut/a.md': 'x' });
  symlinkSync('.', join(folder, 'vault/loop.md'));
  symlinkSync(join(folder, 'vault'), join(folder, 'vault/again'));
  symlinkSync('/etc/hostname', join(folder, 'vault/out.md'));
  symlinkSync('/etc/hostname', join(folder, 'vault/crib.yaml'));
  chmodSync(join(folder, 'vault/shut'), 0);
  const { code, err } = await run('build', 'vault', '--to', 'man');
  chmodSync(join(folder, 'vault/shut'), 0o755);
  expect(err).toMatch(/loop\.md:1:1: warning file\/symlink-loop/);
  expect(err).toMatch(/out\.md:1:1: warning file\/outside-root/);
  expect(err).toMatch(/crib\.yaml:1:1: warning file\/outside-root/);
  expect(pages(folder)).toHaveLength(10);
  if (process.getuid?.() === 0) expect(code).toBe(0);
  else expect([code, err]).toEqual([2, expect.stringContaining('shut:1:1: error file/unreadable')]);
});

test('a vault without a note about tools makes nothing, and says so', async () => {
  const { run } = vault({ ...others, '.obsidian/x.json': '{}' });
  const { code, err } = await run('build', 'vault');
  expect([code, err]).toEqual([
    0,
    '0 notes are about tools; 48 others are left alone: crib check --others lists them\n',
  ]);
});

test('settings that contradict each other are refused', async () => {
  const { run, folder } = vault();
  writeFileSync(join(folder, 'vault/crib.yaml'), 'vault: { include: [Tech], exclude: [Tech] }\n');
  const { code, err } = await run('build', 'vault');
  expect([code, err]).toEqual([2, expect.stringMatching(/crib\.yaml:1:8: error settings\/contradiction/)]);
});

test('more notes than are read are refused with a way out', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 20_001 }, (_, at) => [`${at % 100}/${at}.md`, 'x\n']),
  );
  const { run } = vault({ ...files, '.obsidian/x.json': '{}' });
  const { code, err } = await run('build', 'vault');
  expect([code, err]).toEqual([2, expect.stringContaining('vault: { exclude: [Archive] }')]);
});
