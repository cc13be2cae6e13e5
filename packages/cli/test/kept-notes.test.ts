import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noteCache } from '../src/kept/note-cache.ts';
import { repeatPlace } from './repeat-place.ts';
import { folderWith } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 300_000 });

const note = (id: string, text: string) => ({ id, bytes: new TextEncoder().encode(text) });
const TOPIC = { kind: 'folder', root: '/notes', name: 'notes' } as const;
const [A, B] = [note('a.md', 'one'), note('b.md', 'two')];

describe('the notes of a topic', () => {
  let folder: string;
  beforeEach(() => {
    folder = folderWith();
    vi.stubEnv('XDG_CACHE_HOME', folder);
  });
  afterEach(() => vi.unstubAllEnvs());

  const packs = () => readdirSync(join(folder, 'cribnotes/notes'));
  const open = async (name = 'notes', readWith = '') => (await noteCache({ ...TOPIC, name }, readWith))!;
  const keep = async (...values: readonly (readonly [typeof A, unknown])[]) => {
    const cache = await open();
    for (const [file, value] of values) cache.keep(file, value);
    cache.write();
  };

  test('are kept in one file for their user alone, with what is one object in them', async () => {
    const shared = { text: 'é\ud800' };
    await keep([A, { one: shared, two: new Map([[shared, shared]]) }], [B, new Set([undefined, -0])]);
    const [name = ''] = packs();
    expect(packs()).toEqual([name]);
    const place = join(folder, 'cribnotes/notes');
    expect([statSync(place).mode & 0o777, statSync(join(place, name)).mode & 0o777]).toEqual([0o700, 0o600]);
    const cache = await open();
    const found = cache.find(A) as { one: object; two: Map<object, object> };
    expect(found).toEqual({ one: shared, two: new Map([[shared, shared]]) });
    expect(found.two.get(found.one)).toBe(found.one);
    expect(cache.find(B)).toEqual(new Set([undefined, -0]));
  });

  test('are not found with other bytes, under another name, in another topic, or read with something else', async () => {
    await keep([A, 1]);
    const cache = await open();
    expect([cache.find(note('a.md', 'two')), cache.find(note('b.md', 'one'))]).toEqual([
      undefined,
      undefined,
    ]);
    expect((await open('others')).find(A)).toBeUndefined();
    expect((await open('notes', 'a limit')).find(A)).toBeUndefined();
  });

  test('stay where they are named again, and go where they are not', async () => {
    await keep([A, 1], [B, 2]);
    const cache = await open();
    cache.keep(A);
    cache.write();
    const after = await open();
    expect([after.find(A), after.find(B)]).toEqual([1, undefined]);
  });

  test('are not written again where nothing has changed', async () => {
    await keep([A, 1]);
    const [name = ''] = packs();
    const path = join(folder, 'cribnotes/notes', name);
    const before = statSync(path).ino;
    const cache = await open();
    cache.keep(A);
    cache.write();
    expect(statSync(path).ino).toBe(before);
  });

  test('are as many as there is room for', async () => {
    const most = { one: 300, all: 10_000, texts: 10 };
    const cache = (await noteCache(TOPIC, '', { head: 'cribnotes notes 1', most }))!;
    cache.keep(A, 'small');
    cache.keep(
      B,
      Array.from({ length: 500 }, (_, at) => at * at),
    );
    cache.write();
    const after = await open();
    expect([after.find(A), after.find(B)]).toEqual(['small', undefined]);
  });

  test.each([
    ['empty', () => Buffer.alloc(0)],
    [
      'of another version',
      (file: Buffer) => Buffer.from(`cribnotes notes 0${file.toString('latin1', 17)}`, 'latin1'),
    ],
    ['longer than it was', (file: Buffer) => Buffer.concat([file, Buffer.from('x')])],
    ['a line', () => Buffer.from('cribnotes notes 1')],
  ])('are not found in a file that is %s', async (_, damage) => {
    await keep([A, 1]);
    const [name = ''] = packs();
    const path = join(folder, 'cribnotes/notes', name);
    writeFileSync(path, damage(readFileSync(path)));
    expect((await open()).find(A)).toBeUndefined();
  });

  test('are not found in a file that is cut off, or has another byte anywhere', async () => {
    await keep([A, 1]);
    const [name = ''] = packs();
    const path = join(folder, 'cribnotes/notes', name);
    const file = readFileSync(path);
    for (let at = 0; at < file.length; at += 1) {
      const changed = Buffer.from(file);
      changed[at]! ^= 1;
      for (const bytes of [file.subarray(0, at), changed]) {
        writeFileSync(path, bytes);
        expect((await open()).find(A), String(at)).toBeUndefined();
      }
    }
    writeFileSync(path, file);
    expect((await open()).find(A)).toBe(1);
  });

  test('are not kept where they are no data', async () => {
    await keep([A, () => {}], [B, 2]);
    const cache = await open();
    expect([cache.find(A), cache.find(B)]).toEqual([undefined, 2]);
  });

  test('are kept by nobody of standard input, nor where the folder cannot be made', async () => {
    expect(await noteCache({ ...TOPIC, kind: 'stdin' }, '')).toBeUndefined();
    writeFileSync(join(folder, 'cribnotes'), '');
    await keep([A, 1]);
    expect((await open()).find(A)).toBeUndefined();
  });
});

const notes = {
  'n/a.md': '# Git\n\nSay what is new: `git status`\n\nAlso `frob lst`: lists the frobs\n',
  'n/b.md': '# Boxes\n\nList the boxes: `docker ps`\n\nWrong: `docker pss`\n',
  'n/c.md': '# Frobs\n\n    frob list --all\n    frob drop x\n\nSigns in: `mysql -pTr0ub4dor3xQ`\n',
};

test('a run after an edit says and makes what one says and makes that remembers nothing', async () => {
  const { folder, run, afresh, stamps } = repeatPlace(notes);
  const packed = () => readdirSync(join(stamps, '../notes')).length;
  await run(['check', 'n']);
  expect(packed()).toBe(1);
  for (const [path, text] of [
    ['n/b.md', `${notes['n/b.md']}\nStops one: \`docker stop web\`\n`],
    ['n/d.md', notes['n/a.md']],
    ['n/crib.yaml', 'tools: [frob]\nignore: [typo-subcommand]\n'],
    ['n/c.md', '# Frobs\n\nSays Tr0ub4dor3xQ aloud: `echo Tr0ub4dor3xQ`\n'],
    ['n/crib.yaml', 'secrets: print\n'],
  ] as const) {
    writeFileSync(join(folder, path), text);
    for (const words of [
      ['check', 'n'],
      ['build', 'n', '--to', 'man', '--out', 'o'],
    ]) {
      const { code, out } = await run(words);
      const page = words[0] === 'build' && readFileSync(join(folder, 'o/n.7'), 'utf8');
      const other = await afresh(words);
      expect([code, out]).toEqual([other.code, other.out]);
      if (page) expect(page).toBe(readFileSync(join(folder, 'o/n.7'), 'utf8'));
    }
  }
});

test('what is damaged is made again, and two runs at once end as one', async () => {
  const { folder, run, afresh, stamps } = repeatPlace(notes);
  const words = ['check', 'n'];
  const { out } = await afresh(words);
  await run(words);
  const place = join(stamps, '../notes');
  const [name = ''] = readdirSync(place);
  const whole = readFileSync(join(place, name));
  for (const damage of [whole.subarray(0, whole.length / 2), Buffer.alloc(whole.length, 'x')]) {
    writeFileSync(join(place, name), damage);
    for (const kept of [stamps, join(stamps, '../topics')]) rmSync(kept, { recursive: true });
    expect((await run(words)).out).toBe(out);
    expect(readFileSync(join(place, name)).equals(whole)).toBe(true);
  }
  writeFileSync(join(folder, 'n/b.md'), '# Boxes\n\nLists them all: `docker ps -a`\n');
  const runs = await Promise.all([1, 2, 3].map(() => run(words)));
  const alone = await afresh(words);
  for (const each of runs)
    expect([each.code, each.out, each.err]).toEqual([alone.code, alone.out, alone.err]);
  expect(readdirSync(place)).toEqual([name]);
});
