import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '@cribnotes/emit-pdf';
import { expect, test } from 'vitest';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const note = `# Shell

## Containers

List the running containers:

    docker ps

Remove a container:

    docker rm <container>
`;
const edited = note
  .replace('running containers', 'containers that run')
  .replace(/Remove.*/s, 'List all images:\n\n    docker images\n');

/** Gives a folder with notes in `shell` and their sheet in `dist`, and what runs `crib` there. */
async function printed(content = note) {
  const folder = folderWith({ 'shell/a.md': content });
  const run = (...words: readonly string[]) => runCrib(words, { cwd: folder });
  const build = (...words: readonly string[]) => run('build', 'shell', '--to', 'pdf', ...words);
  const { code } = await build('--date', '2026-11-20');
  expect(code).toBe(0);
  const sheet = join(folder, 'dist/shell.pdf');
  const edit = (text: string) => writeFileSync(join(folder, 'shell/a.md'), text);
  return { folder, run, build, sheet, edit, mark: readRecord(readFileSync(sheet))!.mark };
}

const lines = (
  mark: string,
  indent: string,
) => `since 2026-11-20 (mark ${mark}): 1 row added, 1 altered, 1 gone
${indent}+ docker images  (Containers)
${indent}~ sentence: List the running containers -> List the containers that run  (docker ps, Containers)
${indent}- docker rm <container>  (Containers)
`;

test('a build says what it changes of the sheet before; a dry run too; quiet does not', async () => {
  const { build, edit, mark } = await printed();
  edit(edited);
  const news = lines(mark, '  ');
  const dry = await build('--dry-run');
  expect(dry.err).toMatch(/^would write dist\/shell\.pdf \(.*\)\n/);
  expect(dry.err.replace(/^.*\n/, '')).toBe(news);
  const { code, out, err } = await build();
  expect([code, out]).toEqual([0, '']);
  expect(err.replace(/^wrote dist\/shell\.pdf \(.*\)\n/, '')).toBe(news);
  expect((await build()).err).toMatch(/^unchanged .*\n$/);
  edit(note);
  expect(await build('-q')).toEqual({ code: 0, out: '', err: '' });
});

test('a build says nothing more where only look, date or order change', async () => {
  const { build, edit } = await printed(`${note}\nShow all:\n\n    docker ps -a\n`);
  for (const words of [
    ['--date', '2026-12-01'],
    ['--theme', 'large'],
    ['--paper', 'a5'],
    ['--columns', '2'],
  ])
    expect((await build(...words)).err).toMatch(/^wrote .*\n$/);
  edit(note.replace('\n\nList', '\n\nShow all:\n\n    docker ps -a\n\nList'));
  expect((await build()).err).toMatch(/^wrote .*\n$/);
});

test('a build lists ten changes, and counts the others', async () => {
  const { build, edit } = await printed();
  const verbs =
    'info,version,login,logout,stats,events,images,system df,system prune,volume ls,network ls,context ls';
  edit(
    `${note}${verbs.replaceAll(/[^,]+,?/g, (verb) => `\nDo ${verb}:\n\n    docker ${verb.replace(',', '')}\n`)}`,
  );
  const news = (await build()).err.trimEnd().split('\n');
  expect(news[1]).toContain('12 rows added');
  expect(news).toHaveLength(13);
  expect(news.at(-1)).toBe('  and 2 more');
});

test('a sheet without a record that can be read is told, and one of others is not', async () => {
  const { build, sheet } = await printed();
  const bytes = readFileSync(sheet);
  const said = /^wrote .*\ncannot say what has changed: .* no record .*\n$/;
  // What stands for a sheet of the version that had no record: ours, and the name of its stream is another.
  writeFileSync(sheet, bytes.toString('latin1').replaceAll('CribnotesRecord', 'SomeOtherStream'), 'latin1');
  expect(await build()).toMatchObject({ code: 0, err: expect.stringMatching(said) });
  const damaged = Buffer.from(bytes);
  damaged.fill(0, bytes.indexOf('CribnotesRecord') + 60, bytes.indexOf('CribnotesRecord') + 90);
  writeFileSync(sheet, damaged);
  expect(await build()).toMatchObject({ code: 0, err: expect.stringMatching(said) });
  writeFileSync(sheet, bytes.subarray(0, bytes.length - 40));
  expect(await build()).toMatchObject({ code: 0, err: expect.stringMatching(/^wrote .*\n$/) });
  writeFileSync(sheet, '%PDF-1.4\n');
  expect((await build()).code).toBe(2);
  expect(await build('--force')).toMatchObject({ code: 0, err: expect.stringMatching(/^wrote .*\n$/) });
});

test.each([70 * 1024 * 1024, 3 * 1024 ** 3])(
  'a file of %i bytes in the place of the sheet is not read',
  async (size) => {
    const { build, sheet } = await printed();
    truncateSync(sheet, size);
    const { code } = await build('--date', '2026-11-20');
    // The smaller one is ours still, and read by who replaces it; Node cannot read the larger one at once.
    expect(code).toBe(size > 2 ** 31 ? 2 : 0);
    truncateSync(sheet, size);
    expect(await build('--force')).toMatchObject({ code: 0, err: expect.stringMatching(/^wrote .*\n$/) });
  },
);

test('changes says the same of a copy that was kept, on stdout', async () => {
  const { folder, run, build, sheet, edit, mark } = await printed();
  copyFileSync(sheet, join(folder, 'kept'));
  expect(await run('changes', 'kept', 'shell')).toEqual({
    code: 0,
    out: `since 2026-11-20 (mark ${mark}): nothing has changed\n`,
    err: '',
  });
  edit(edited);
  await build();
  const expected = { code: 0, out: lines(mark, ''), err: '' };
  expect(await run('changes', 'kept', 'shell')).toEqual(expected);
  expect(await runCrib(['changes', '../kept'], { cwd: join(folder, 'shell') })).toEqual(expected);
});

test('changes --format json gives every row with its words', async () => {
  const { folder, run, sheet, edit, mark } = await printed();
  edit(edited);
  const { code, out } = await run('changes', 'dist/shell.pdf', 'shell', '--format', 'json');
  expect(code).toBe(0);
  const report = JSON.parse(out);
  expect(report).toMatchObject({
    sheet: join(folder, 'dist/shell.pdf'),
    before: { date: '2026-11-20', mark },
    changes: [
      { kind: 'added', row: { kind: 'command', text: 'docker images', section: 'Containers' } },
      {
        kind: 'altered',
        before: { sentence: 'List the running containers' },
        after: { sentence: 'List the containers that run' },
      },
      { kind: 'gone', row: { text: 'docker rm <container>' } },
    ],
  });
  await run('build', 'shell', '--to', 'pdf', '-q');
  expect(report.after.mark).toBe(readRecord(readFileSync(sheet))?.mark);
});

test('changes of a day compares with the newest sheet that bears it or an earlier one', async () => {
  const { folder, run, build, sheet, edit, mark } = await printed();
  copyFileSync(sheet, join(folder, 'dist/kept.pdf'));
  writeFileSync(join(folder, 'dist/foreign.pdf'), '%PDF-1.4\n');
  mkdirSync(join(folder, 'dist/folder.pdf'));
  edit(edited);
  await build('--date', '2026-11-25');
  expect(await run('changes', '2026-11-24', 'shell')).toEqual({
    code: 0,
    out: lines(mark, ''),
    err: `compared with ${join(folder, 'dist/kept.pdf')}\n`,
  });
  expect((await run('changes', '2026-11-25', 'shell')).out).toMatch(
    /^since 2026-11-25 .*: nothing has changed\n$/,
  );
});

test.each([
  ['a day before any sheet', ['2026-11-19', 'shell'], /bears 2026-11-19 or an earlier day; keep a copy/],
  ['a day without a folder of sheets', ['2026-11-21', 'shell', '-o', 'no'], /no sheet of “.*” in .*no bears/],
  ['what is no day', ['2026-02-30', 'shell'], /2026-02-30 is no day/],
  [
    'a file that is not there',
    ['no.pdf', 'shell'],
    /cannot read .*no\.pdf: no such file or folder \(ENOENT\)/,
  ],
  ['a folder', ['dist', 'shell'], /dist is no sheet that crib made/],
  ['a file of others', ['shell/a.md', 'shell'], /a\.md is no sheet that crib made/],
  ['no notes', ['dist/shell.pdf', 'dist'], /no notes found/],
])('changes of %s gets one line and 2', async (_, words, message) => {
  const { run } = await printed();
  const { code, out, err } = await run('changes', ...words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^crib: .*\n$/);
  expect(err).toMatch(message);
});

test('changes of a sheet without a record says the way out', async () => {
  const { run, sheet } = await printed();
  const text = readFileSync(sheet, 'latin1');
  writeFileSync(sheet, text.replaceAll('CribnotesRecord', 'SomeOtherStream'), 'latin1');
  const { code, err } = await run('changes', 'dist/shell.pdf', 'shell');
  expect(code).toBe(2);
  expect(err).toMatch(
    /^crib: .* bears no record of what it prints: .*; build the sheet anew, and keep a copy .*\n$/,
  );
});

test('changes ends with 1 where a note was refused', async () => {
  const { folder, run } = await printed();
  writeFileSync(join(folder, 'shell/b.md'), Buffer.from('caf\xe9\n', 'latin1'));
  const { code, out, err } = await run('changes', 'dist/shell.pdf', 'shell');
  expect([code, out]).toEqual([1, expect.stringMatching(/nothing has changed\n$/)]);
  expect(err).toMatch(/^shell\/b\.md:1:4: error encoding\/invalid-utf8 /);
});
