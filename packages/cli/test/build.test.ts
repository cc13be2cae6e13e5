import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const note = '# Containers\n\nList the running containers:\n\n    docker ps\n';
const made = ['shell.7', 'shell.apkg', 'shell.html', 'shell.pdf'];

/** Gives a folder with notes in `shell`, and runs `crib` there. */
function workplace(files: Readonly<Record<string, string | Uint8Array>> = { 'shell/a.md': note }) {
  const folder = folderWith(files);
  return { folder, run: (...words: readonly string[]) => runCrib(words, { cwd: folder }) };
}

test('writes four files and the lock, says so on stderr, and twice the same bytes', async () => {
  const { folder, run } = workplace();
  const first = await run('build', 'shell');
  expect([first.code, first.out]).toEqual([0, '']);
  expect(first.err).toMatch(/^wrote dist\/shell\.pdf \(1 page, .+\)$/m);
  expect(first.err).toMatch(/^wrote dist\/shell\.apkg \(.*2 cards: .+\)$/m);
  expect(first.err).toMatch(/^wrote dist\/shell\.7; try: man dist\/shell\.7$/m);
  expect(readdirSync(join(folder, 'dist'))).toEqual(made);
  expect(readdirSync(join(folder, 'shell'))).toEqual(['a.md', 'anki.lock.json']);
  const bytes = made.map((name) => readFileSync(join(folder, 'dist', name)));
  const second = await run('build', 'shell', '--out', 'again');
  expect(second.code).toBe(0);
  expect(
    made.map((name) => readFileSync(join(folder, 'again', name)).equals(bytes[made.indexOf(name)]!)),
  ).toEqual(made.map(() => true));
});

test('makes only what is asked for; a dry run writes nothing; quiet says nothing', async () => {
  const { folder, run } = workplace();
  const dry = await run('build', 'shell', '--dry-run');
  expect(dry.err).toContain('would write dist/shell.7');
  expect(readdirSync(folder)).toEqual(['shell']);
  expect(await run('build', 'shell', '--to', 'man', '-q')).toEqual({ code: 0, out: '', err: '' });
  expect(readdirSync(join(folder, 'dist'))).toEqual(['shell.7']);
});

test('makes pictures of the pages where they are asked for, and replaces its own', async () => {
  const { folder, run } = workplace();
  const asked = ['build', 'shell', '--to', 'pdf,png', '--paper', '20x11.25in'];
  expect((await run(...asked, '--resolution', '96')).err).toContain(
    'wrote dist/shell.png (1920 × 1080 pixels)',
  );
  expect(readdirSync(join(folder, 'dist'))).toEqual(['shell.pdf', 'shell.png']);
  expect((await run(...asked, '--resolution', '48')).err).toContain(
    'wrote dist/shell.png (960 × 540 pixels)',
  );
  expect(await run(...asked, '--resolution', '601')).toMatchObject({ code: 2 });
});

test('names the first three commands without a card, and counts the others', async () => {
  const bare = ['images', 'info', 'version', 'volume ls', 'network ls'].map(
    (words) => `    docker ${words}\n`,
  );
  const { run } = workplace({
    'shell/a.md': `${note}\n## More\n\n${bare.join('')}`,
    'bare.md': `# D\n\n${bare.join('')}`,
  });
  const { err } = await run('build', 'shell', '--to', 'anki', '--dry-run');
  expect(err.match(/^ {2}no card: docker .*$/gm)).toHaveLength(3);
  expect(err).toMatch(/^ {2}no card: and 2 more; crib cards has all$/m);
  const none = await run('build', 'bare.md', '--to', 'anki');
  expect([none.code, none.err.trimEnd().split('\n').at(-1)]).toEqual([
    2,
    'crib: nothing to write: nothing in the notes is for what was asked for; leave --to out',
  ]);
});

test('keeps a file that it has not made, and writes nothing then', async () => {
  const { folder, run } = workplace({ 'shell/a.md': note, 'dist/shell.pdf': 'mine\n' });
  const { code, err } = await run('build', 'shell');
  expect(code).toBe(2);
  expect(err).toMatch(/shell\.pdf is kept: not made by crib \(output\/foreign-file\)/);
  expect(readdirSync(join(folder, 'dist'))).toEqual(['shell.pdf']);
  expect(readFileSync(join(folder, 'dist/shell.pdf'), 'utf8')).toBe('mine\n');
  expect((await run('build', 'shell', '--force')).code).toBe(0);
  expect(readFileSync(join(folder, 'dist/shell.pdf'), 'latin1')).toMatch(/^%PDF-/);
});

test('a file in the place of the output folder stays', async () => {
  const { folder, run } = workplace({ 'shell/a.md': note, dist: 'mine\n' });
  const { code, err } = await run('build', 'shell');
  expect(code).toBe(2);
  expect(err).toMatch(/^crib: .*dist.*\n$/m);
  expect(readFileSync(join(folder, 'dist'), 'utf8')).toBe('mine\n');
});

test('a note that is not UTF-8 is refused with its place, the others are built, and the run ends with 1', async () => {
  const { folder, run } = workplace({
    'shell/a.md': note,
    'shell/latin.md': Buffer.from('caf\xe9\n', 'latin1'),
  });
  const { code, err } = await run('build', 'shell');
  expect(code).toBe(1);
  expect(err).toMatch(/^shell\/latin\.md:1:4: error encoding\/invalid-utf8 /m);
  expect(readdirSync(join(folder, 'dist'))).toEqual(made);
});

test('an empty note that was named is a wrong use; one in a folder of notes is not', async () => {
  const { run } = workplace({ 'shell/a.md': note, 'shell/empty.md': '' });
  expect((await run('build', 'shell/empty.md')).code).toBe(2);
  expect((await run('build', 'shell')).code).toBe(0);
});

test('what was built stays when the notes cannot be built any more', async () => {
  const { folder, run } = workplace();
  await run('build', 'shell');
  const before = readFileSync(join(folder, 'dist/shell.pdf'));
  writeFileSync(join(folder, 'shell/a.md'), Buffer.from([0xff, 0x00, 0x00, 0x00]));
  expect((await run('build', 'shell')).code).toBe(1);
  expect(readFileSync(join(folder, 'dist/shell.pdf')).equals(before)).toBe(true);
  expect(readdirSync(join(folder, 'dist'))).toEqual(made);
});

test('single files that share a folder keep their locks apart', async () => {
  const { folder, run } = workplace({
    'docker.md': note,
    'git.md': '# Git\n\nShow the state:\n\n    git status\n',
  });
  expect((await run('build', 'docker.md')).code).toBe(0);
  expect((await run('build', 'git.md')).code).toBe(0);
  expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toEqual([
    'docker.anki.lock.json',
    'git.anki.lock.json',
  ]);
});

test('the lock can be kept elsewhere', async () => {
  const { folder, run } = workplace();
  expect((await run('build', 'shell', '--lock', 'deck.json')).code).toBe(0);
  expect((await run('build', 'shell', '--lock', 'deck.json', '--frozen-lock')).code).toBe(0);
  expect(readdirSync(folder)).toEqual(['deck.json', 'dist', 'shell']);
  expect(readdirSync(join(folder, 'shell'))).toEqual(['a.md']);
});

test.runIf(process.getuid?.() !== 0)('a folder that cannot be written is named', async () => {
  const { folder, run } = workplace({ 'shell/a.md': note, 'dist/keep': '' });
  chmodSync(join(folder, 'dist'), 0o555);
  const { code, err } = await run('build', 'shell');
  expect(code).toBe(2);
  expect(err).toContain('EACCES');
});
