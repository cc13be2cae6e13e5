import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { recorded } from '../src/repeat/current-recording.ts';
import { ask, settledQuestions, wrote } from '../src/repeat/recording.ts';
import { keepStamp, type Stamp, stampOf } from '../src/repeat/stamps.ts';
import { cacheFolder, ownCacheFolder } from '../src/state/cache-folder.ts';
import { repeatPlace } from './repeat-place.ts';
import { folderWith } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 300_000 });

const isRoot = process.getuid?.() === 0;
const NAME = 'x'.repeat(43);
const STAMP: Stamp = {
  run: NAME,
  asked: [['exists', ['/a'], 'b']],
  said: [[2, 'done\n']],
  files: [],
  code: 1,
};

/** The text of a stamp as another program would write it that knows how. */
const forged = (body: string): string =>
  `cribnotes run 2 ${createHash('sha256').update(body).digest('base64url')}\n${body}`;

describe('a stamp', () => {
  test('is kept whole, for its user alone', async () => {
    const folder = join(folderWith(), 'runs');
    keepStamp(folder, STAMP);
    expect(await stampOf(folder, NAME)).toEqual(STAMP);
    expect([statSync(folder).mode & 0o777, statSync(join(folder, NAME)).mode & 0o777]).toEqual([
      0o700, 0o600,
    ]);
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -1)],
    ['empty', () => ''],
    ['without its first line', (text: string) => text.slice(text.indexOf('\n') + 1)],
    ['changed in one letter', (text: string) => text.replace('done', 'dine')],
    ['of another version', (text: string) => text.replace('run 2', 'run 1')],
    ['of another run', () => forged(JSON.stringify({ ...STAMP, run: 'y'.repeat(43) }))],
    ['no JSON, with the right sum', () => forged('{')],
  ])('that is %s is none', async (_, damage) => {
    const folder = folderWith();
    keepStamp(folder, STAMP);
    const path = join(folder, NAME);
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    expect(await stampOf(folder, NAME)).toBeUndefined();
  });

  test('that is very large is not kept', async () => {
    const folder = folderWith();
    keepStamp(folder, { ...STAMP, said: [[1, 'x'.repeat(9_000_000)]] });
    expect(await stampOf(folder, NAME)).toBeUndefined();
  });

  test('goes when many newer ones came', async () => {
    const folder = folderWith();
    for (let at = 0; at < 2100; at++) {
      const path = join(folder, String(at).padStart(43, '0'));
      writeFileSync(path, '');
      utimesSync(path, at, at);
    }
    writeFileSync(join(folder, 'mine.txt'), '');
    keepStamp(folder, STAMP);
    expect(statSync(join(folder, String(2099).padStart(43, '0'))).isFile()).toBe(true);
    expect(() => statSync(join(folder, String(1).padStart(43, '0')))).toThrow('ENOENT');
    expect(statSync(join(folder, 'mine.txt')).isFile()).toBe(true);
  });
});

describe('a folder for stamps', () => {
  test.each([
    ['that is a file', 'mine'],
    ['below a file', 'mine/runs'],
    ['on a disk that takes none', '../proc/crib'],
  ])('%s keeps none, and stops nothing', async (_, path) => {
    const place = join(folderWith({ mine: 'mine' }), path.replace('..', '../..'));
    keepStamp(place, STAMP);
    expect(await stampOf(place, NAME)).toBeUndefined();
  });

  test.skipIf(isRoot)('that cannot be written keeps none, and stops nothing', async () => {
    const folder = folderWith();
    chmodSync(folder, 0o500);
    keepStamp(join(folder, 'runs'), STAMP);
    keepStamp(folder, STAMP);
    expect(await stampOf(folder, NAME)).toBeUndefined();
    chmodSync(folder, 0o700);
  });

  test('is the user’s own, and none without a home', () => {
    const env = {};
    const at = (platform: NodeJS.Platform, home: string, own: NodeJS.ProcessEnv = env) =>
      cacheFolder({ env: own, home, platform });
    expect(at('linux', '/home/a')).toBe('/home/a/.cache/cribnotes');
    expect(at('darwin', '/Users/a')).toBe('/Users/a/Library/Caches/cribnotes');
    expect(at('linux', '/home/a', { XDG_CACHE_HOME: '/c' })).toBe('/c/cribnotes');
    expect(at('linux', '/home/a', { XDG_CACHE_HOME: 'c' })).toBe('/home/a/.cache/cribnotes');
    expect(at('win32', '', { LOCALAPPDATA: '/l' })).toBe('/l/cribnotes/cache');
    expect([at('linux', '/'), at('linux', ''), at('win32', '')]).toEqual([undefined, undefined, undefined]);
  });
});

test('code is kept in no folder of another user', () => {
  const cache = folderWith({ 'cribnotes/x': '' });
  vi.stubEnv('XDG_CACHE_HOME', cache);
  const me = process.getuid?.() ?? 0;
  expect([ownCacheFolder(me), ownCacheFolder(me + 1)]).toEqual([join(cache, 'cribnotes'), undefined]);
  rmSync(join(cache, 'cribnotes'), { recursive: true });
  expect(ownCacheFolder(me + 1)).toBe(join(cache, 'cribnotes'));
  vi.unstubAllEnvs();
});

describe('what a run has asked', () => {
  test('holds no more when a note changes while it is read', async () => {
    const path = join(folderWith({ 'a.md': 'one' }), 'a.md');
    const { recording } = await recorded(async () => {
      await ask('bytes', path, 100);
      writeFileSync(path, 'two');
      await ask('bytes', path, 100);
    });
    expect(await settledQuestions(recording)).toBeUndefined();
  });

  test('is what was read, when the note changes behind that', async () => {
    const path = join(folderWith({ 'a.md': 'one' }), 'a.md');
    const asked = async (change: () => void) => {
      const { recording } = await recorded(async () => {
        await ask('bytes', path, 100);
        change();
      });
      return settledQuestions(recording);
    };
    const first = await asked(() => {});
    expect(await asked(() => writeFileSync(path, 'two'))).toEqual(first);
    expect(await asked(() => {})).not.toEqual(first);
  });

  test('is as the run leaves it, of files that it writes', async () => {
    const folder = folderWith();
    const path = join(folder, 'out/a.7');
    const questions = async (write: boolean) => {
      const { recording } = await recorded(async () => {
        ask('exists', dirname(path));
        ask('standing', path);
        if (!write) return;
        mkdirSync(dirname(path));
        writeFileSync(path, 'made');
        wrote(path, Buffer.from('made'));
      });
      return settledQuestions(recording);
    };
    const after = await questions(true);
    expect(await questions(false)).toEqual(after);
  });
});

test('a forged answer is not believed, and another program’s stamp is another run', async () => {
  const { run, all } = repeatPlace({ 'n/a.md': '# Git\n\nSay what is new: `git status`\n' });
  const words = ['check', 'n'];
  const first = await run(words);
  const [path = ''] = all();
  const [, body = ''] = readFileSync(path, 'utf8').split('\n');
  const stamp: Stamp = JSON.parse(body);
  const lie = stamp.asked.map(([name, given, mark]) =>
    name === 'bytes' && mark.includes(' ')
      ? ([name, given, `x${mark.slice(1)}`] as const)
      : ([name, given, mark] as const),
  );
  writeFileSync(path, forged(JSON.stringify({ ...stamp, asked: lie, said: [[1, 'lies\n']] })));
  const again = await run(words);
  expect([again.hasRead, again.out]).toEqual([true, first.out]);
  expect((await run(words)).hasRead).toBe(false);
  const other = join(dirname(path), NAME);
  copyFileSync(path, other);
  expect(await stampOf(dirname(path), NAME)).toBeUndefined();
});

test('two runs at once, and a cache that is no folder, end as one alone', async () => {
  const { folder, run } = repeatPlace({ 'n/a.md': '# Git\n\nSay what is new: `git status`\n' });
  const words = ['check', 'n'];
  const [first, ...others] = await Promise.all([1, 2, 3].map(() => run(words)));
  for (const other of others)
    expect([other.code, other.out, other.err]).toEqual([first!.code, first!.out, first!.err]);
  expect((await run(words)).hasRead).toBe(false);
  const file = join(folder, 'n/a.md');
  const without = await run(words, { XDG_CACHE_HOME: file });
  expect([without.hasRead, without.out]).toEqual([true, first!.out]);
});
