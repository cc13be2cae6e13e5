import type { OutputFile } from '@cribnotes/core';
import { describe, expect, test } from 'vitest';
import { type AnkiOptions, emitter } from '../src/index.ts';
import { smallTopic } from './anki/small-topic.ts';

const topic = smallTopic([
  { line: 'git log', says: 'Show the history' },
  { line: 'git diff', says: 'Show what changed' },
]);

/** Builds and gives the files, and the diagnostics as text with their places. */
async function build(
  options: Partial<AnkiOptions> = {},
): Promise<{ files: readonly OutputFile[]; faults: string[] }> {
  const faults: string[] = [];
  const files = await emitter.emit(topic, {
    date: '2026-11-21',
    report: ({ level, rule, message, span, hint }) =>
      faults.push(
        `${span.source}:${span.start.line}:${span.start.column}: ${level} ${rule} ${message}. ${hint}`,
      ),
    ...options,
  });
  return { files, faults };
}

const lockOf = (files: readonly OutputFile[]): string | undefined => {
  const file = files.find(({ path }) => path === 'anki.lock.json');
  return file && new TextDecoder().decode(file.bytes);
};

test('the lock is written beside the notes when it is new, and not again when nothing changed', async () => {
  const first = await build();
  expect(first.files.map(({ path, beside }) => [path, beside])).toEqual([
    ['small-notes.apkg', undefined],
    ['anki.lock.json', 'notes'],
  ]);
  const again = await build({ lock: lockOf(first.files)! });
  expect(again.files.map(({ path }) => path)).toEqual(['small-notes.apkg']);
  expect(again.files[0]!.bytes).toEqual(first.files[0]!.bytes);
});

test('it has one line for each note, so that two branches merge', async () => {
  const lock = lockOf((await build()).files)!;
  expect(lock.split('\n').filter((line) => /^ {4}"git (log|diff)": \{"guid":/.test(line))).toHaveLength(2);
  expect(JSON.parse(lock)).toMatchObject({
    format: 2,
    topic: 'small-notes',
    deck: { id: expect.stringMatching(/^[0-9a-f]{20}$/), name: 'Small' },
  });
});

describe('a lock that cannot be used makes one message and no deck', () => {
  const good = build().then(({ files }) => lockOf(files)!);
  test.each([
    [
      'a merge that was not finished',
      (lock: string) => lock.replace('  "notes"', '<<<<<<< HEAD\n  "notes"'),
      /^anki.lock.json:6:1: error lock\/conflict .* Take the file of one branch/,
    ],
    [
      'no JSON',
      (lock: string) => lock.slice(0, 200),
      /^anki.lock.json:\d+:\d+: error lock\/corrupt .*not JSON.* Restore the file/,
    ],
    ['an empty file', () => '', /^anki.lock.json:1:1: error lock\/corrupt/],
    ['something else', () => '[1, 2]', /^anki.lock.json:1:1: error lock\/corrupt/],
    [
      'a newer version',
      (lock: string) => lock.replace('"format": 2', '"format": 3'),
      /^anki.lock.json:3:3: error lock\/newer .*Update Cribnotes/,
    ],
    [
      'a missing guid',
      (lock: string) => lock.replace(/"guid":"[^"]*",/, ''),
      /^anki.lock.json:\d+:\d+: error lock\/corrupt .*guid/,
    ],
    [
      'a time in milliseconds',
      (lock: string) => lock.replace(/"modified":\d+/, '"modified":1795208504511'),
      /error lock\/corrupt .*modified/,
    ],
    [
      'a field too few',
      (lock: string) => lock.replace(/"fields":\["[^"]*",/, '"fields":['),
      /error lock\/corrupt .*wrong fields/,
    ],
    [
      'U+001F in a field',
      (lock: string) => lock.replace(/("fields":\[.*?)Show/, '$1\\u001fShow'),
      /error lock\/corrupt/,
    ],
    [
      'a script in a field',
      (lock: string) => lock.replace(/("fields":\[.*?)Show/, '$1<img src=x onerror=alert(1)>Show'),
      /error lock\/corrupt .*fields/,
    ],
    [
      'another topic',
      (lock: string) => lock.replace('small-notes', 'other-notes'),
      /^anki.lock.json:4:3: error lock\/other-topic/,
    ],
  ])('%s', async (_, spoil, message) => {
    const { files, faults } = await build({ lock: spoil(await good) });
    expect(files.map(({ path }) => path)).toEqual([]);
    expect(faults).toEqual([expect.stringMatching(message)]);
  });
});

test('a byte order mark before it does no harm', async () => {
  const { files } = await build();
  const { faults } = await build({ lock: `\ufeff${lockOf(files)}` });
  expect(faults).toEqual([]);
});

describe('under frozen', () => {
  test('a lock that is up to date makes the deck', async () => {
    const lock = lockOf((await build()).files)!;
    const { files, faults } = await build({ lock, frozen: true });
    expect([files.length, faults]).toEqual([1, []]);
  });

  test('a lock that would change, or be made, is an error', async () => {
    const lock = lockOf((await build()).files)!.replaceAll('Show the history', 'Show commits');
    for (const options of [{ lock, frozen: true }, { frozen: true }]) {
      const { files, faults } = await build(options);
      expect(files.map(({ path }) => path)).toEqual([]);
      expect(faults).toEqual([expect.stringMatching(/error lock\/frozen .*without --frozen-lock/)]);
    }
  });
});
