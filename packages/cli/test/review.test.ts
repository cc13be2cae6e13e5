import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCrib } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

const note = `# Docker

Lists running containers:

    docker ps

Nobody knows why.

Starts it in the background:

    docker run --detatch nginx
`;

interface Told {
  readonly id: string;
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly lines: readonly { readonly line: number; readonly text: string; readonly isMeant: boolean }[];
  readonly choices: readonly { readonly key: string; readonly writes: string }[];
}

/** A folder with notes, and crib run there. */
function place(files: Readonly<Record<string, string>> = { 'notes/docker.md': note }) {
  const folder = folderWith(files);
  const run = (...words: readonly string[]) => runCrib(['review', ...words], { cwd: folder });
  return {
    folder,
    run,
    read: (path = 'notes/docker.md') => readFileSync(join(folder, path), 'utf8'),
    async asked(...words: readonly string[]): Promise<readonly Told[]> {
      return JSON.parse((await run('notes', '--json', ...words)).out).doubts;
    },
  };
}

const idOf = (asked: readonly Told[], rule: string): string =>
  asked.find((one) => one.rule === rule)?.id ?? '';

describe('for editors', () => {
  test('each question has its place, its lines and its choices, with what they write', async () => {
    const { asked } = place();
    const found = (await asked()).find(({ rule }) => rule === 'weak-owner');
    expect(found).toMatchObject({ path: 'notes/docker.md', line: 7 });
    expect(found?.lines.filter(({ isMeant }) => isMeant)).toEqual([
      { line: 7, text: 'Nobody knows why.', isMeant: true },
    ]);
    expect(found?.choices.find(({ key }) => key === 'section')?.writes).toBe(
      '<!-- crib: read "Nobody knows why." after "docker ps" as section -->',
    );
  });

  test('an answer is written once, and never asked again', async () => {
    const { asked, run, read } = place();
    const id = idOf(await asked(), 'weak-owner');
    expect(await run('notes', '--answer', `${id}=section`)).toMatchObject({ code: 0 });
    expect(read()).toBe(`${note}\n<!-- crib: read "Nobody knows why." after "docker ps" as section -->\n`);
    expect(idOf(await asked(), 'weak-owner')).toBe('');
    const again = await run('notes', '--answer', `${id}=section`);
    expect(again.code).toBe(2);
    expect(again.err).toContain(`nothing is asked as ${id}`);
  });

  test('an answer may be written out, and several are given at once', async () => {
    const { asked, run, read } = place();
    const all = await asked();
    const answers = [
      `${idOf(all, 'typo-flag')}=mend`,
      `${idOf(all, 'weak-owner')}=note of docker run --detach nginx`,
    ];
    expect(await run('notes', '--answer', ...answers)).toMatchObject({ code: 0 });
    expect(read()).toBe(
      `${note.replace('detatch', 'detach')}\n<!-- crib: read "Nobody knows why." after "docker ps" as note of docker run --detach nginx -->\n`,
    );
  });

  test('all answers are taken back one by one, to the byte', async () => {
    const { asked, run, read } = place();
    const all = await asked();
    await run('notes', '--answer', `${idOf(all, 'typo-flag')}=mend`, `${idOf(all, 'weak-owner')}=nothing`);
    expect((await run('notes', '--undo')).err).toContain('taken back: <!-- crib: read "Nobody');
    expect((await run('notes', '--undo')).err).toContain('taken back: --detatch is now --detach');
    expect(read()).toBe(note);
    expect(await run('notes', '--undo')).toMatchObject({ code: 2, err: 'crib: no answer to take back\n' });
  });

  test('apart, the note stays as it is', async () => {
    const { asked, run, read, folder } = place();
    const id = idOf(await asked(), 'weak-owner');
    expect(await run('notes', '--apart', '--answer', `${id}=nothing`)).toMatchObject({ code: 0 });
    expect(read()).toBe(note);
    expect(read('notes/overrides.yaml')).toContain('is: "nothing"');
    expect(idOf(await asked(), 'weak-owner')).toBe('');
    await run('notes', '--undo');
    expect(readFileSync(join(folder, 'notes/overrides.yaml'), 'utf8')).toBe('');
    expect(idOf(await asked(), 'weak-owner')).toBe(id);
  });

  test('a secret is in no question', async () => {
    const { run } = place({ 'notes/a.md': '# Shop\n\nKeep it all: `mysqldump --password=kr0k0d1l shop`\n' });
    const { out } = await run('notes', '--json');
    expect(out).toContain('"rule": "secret"');
    expect(out).not.toContain('kr0k0d1l');
  });
});

describe('nothing is written', () => {
  test('where nobody can be asked', async () => {
    const { run, read } = place();
    expect(await run('notes')).toEqual({
      code: 2,
      out: '',
      err: 'crib: review asks questions, and this is no terminal; crib review --json prints them, --answer ID=CHOICE answers one\n',
    });
    expect(read()).toBe(note);
  });

  test.each([
    ['what is no answer', 'nonsense', 'is no answer; write --answer ID=CHOICE'],
    [
      'a question that is not asked',
      'weak-owner:00000000=section',
      'nothing is asked as weak-owner:00000000',
    ],
  ])('for %s', async (_, answer, said) => {
    const { run, read } = place();
    const { code, err } = await run('notes', '--answer', answer);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(err.trim()).not.toContain('\n');
    expect(read()).toBe(note);
  });

  test('for a choice that is none, or names what is nowhere', async () => {
    const { asked, run, read } = place();
    const id = idOf(await asked(), 'weak-owner');
    expect((await run('notes', '--answer', `${id}=maybe`)).err).toContain('choose one of 1, 2, section');
    expect((await run('notes', '--answer', `${id}=note of docker rm web`)).err).toContain(
      'settles nothing there',
    );
    expect(read()).toBe(note);
  });

  test('to a note that may only be read, or is a link', async () => {
    const { asked, run, read, folder } = place();
    const id = idOf(await asked(), 'weak-owner');
    chmodSync(join(folder, 'notes/docker.md'), 0o444);
    const refused = await run('notes', '--answer', `${id}=section`);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.err).toContain(
      'may only be read; nothing is written; crib review --apart writes beside it',
    );
    expect(read()).toBe(note);
    chmodSync(join(folder, 'notes/docker.md'), 0o644);
    symlinkSync(join(folder, 'notes/docker.md'), join(folder, 'linked.md'));
    expect((await run('linked.md', '--json')).code).toBe(0);
    const { doubts } = JSON.parse((await run('linked.md', '--json')).out);
    const linked = await run('linked.md', '--answer', `${idOf(doubts, 'weak-owner')}=section`);
    expect(linked).toMatchObject({ code: 2 });
    expect(linked.err).toContain('is a link');
    expect(read()).toBe(note);
  });

  test('back where the note has changed there since', async () => {
    const { asked, run, read, folder } = place();
    await run('notes', '--answer', `${idOf(await asked(), 'weak-owner')}=section`);
    const changed = read().replace('as section', 'as nothing');
    writeFileSync(join(folder, 'notes/docker.md'), changed);
    const refused = await run('notes', '--undo');
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.err).toContain('has changed there since; nothing is taken back');
    expect(read()).toBe(changed);
  });

  test('back where the note is a pipe, endless, a link, or may only be read', async () => {
    const { asked, run, read, folder } = place();
    await run('notes', '--answer', `${idOf(await asked(), 'weak-owner')}=section`);
    const path = join(folder, 'notes/docker.md');
    const answered = read();
    const refused = async (make: () => void): Promise<string> => {
      rmSync(path);
      make();
      const { code, err } = await run('notes', '--undo');
      expect(code).toBe(2);
      return err;
    };
    expect(await refused(() => execFileSync('mkfifo', [path]))).toContain('is no file that can be read');
    expect(await refused(() => symlinkSync('/dev/zero', path))).toContain('is a link');
    const locked = await refused(() => writeFileSync(path, answered, { mode: 0o444 }));
    expect(locked).toContain('may only be read');
    expect(read()).toBe(answered);
  });

  test('beside a single note', async () => {
    const { run, folder } = place();
    const { doubts } = JSON.parse((await run('notes/docker.md', '--json')).out);
    const answer = `${idOf(doubts, 'weak-owner')}=section`;
    expect((await run('notes/docker.md', '--apart', '--answer', answer)).err).toContain(
      'needs the folder of the notes',
    );
    expect(existsSync(join(folder, 'notes/overrides.yaml'))).toBe(false);
  });
});
