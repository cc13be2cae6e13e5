import { describe, expect, test } from 'vitest';
import { isFileName, isTerm } from '../../src/concepts/name-cues.ts';
import { definedWithoutBlanks, UNBROKEN_PHRASES } from '../../src/concepts/unbroken-definitions.ts';
import { countWords } from '../../src/concepts/word-count.ts';
import { listsNames, spellsOut, wordsCues } from '../../src/concepts/words-cues.ts';
import { isAboutNote, saysWhere, sendsOn } from '../../src/wording/see-also.ts';
import { readNotes } from '../read-notes.ts';

const plain = (text: string) => ({ line: 1, endLine: 1, text, marks: [], starts: [{ at: 0, line: 1 }] });

test.each([
  ['a few words', 3],
  ['镜像是只读的模板', 4],
  ['コンテナ', 1],
  ['Podを作るファイル', 4],
  ['컨테이너를 만드는 틀', 3],
])('%s has %d words', (text, count) => expect(countWords(text)).toBe(count));

describe('a phrase of a language without blanks', () => {
  test.each(UNBROKEN_PHRASES.map(({ defines: [sentence, term] }) => [sentence, term]))(
    '%s',
    (sentence, term) => expect(definedWithoutBlanks(plain(sentence))).toBe(term),
  );
  test.each(UNBROKEN_PHRASES.map(({ not }) => not))('%s: no', (sentence) =>
    expect(definedWithoutBlanks(plain(sentence))).toBeUndefined(),
  );
});

describe('a name of a file is a name', () => {
  test.each(['daemon.json', '.gitignore', '~/.bashrc', 'usr/lib', 'target/', '/etc/fstab'])('%s', (name) => {
    expect(isFileName(name)).toBe(true);
    expect(isTerm(name)).toBe(true);
  });
  test.each(['e.g.', '3.8', 'example.org', 'https://example.org'])('%s: no', (name) =>
    expect(isFileName(name)).toBe(false),
  );
});

describe('names beside each other say what nothing is', () => {
  test.each([
    'av1, vp9, h265',
    'wav, ogg und mp3',
    'owner / group / all',
    '视频、音频、字幕',
    'png, jpg i webp',
  ])('%s', (text) => expect(listsNames(text)).toBe(true));
  test.each(['a file, a folder or a link to one', 'reads, and writes what it reads', 'one, two'])(
    '%s: no',
    (text) => expect(listsNames(text)).toBe(false),
  );
});

test.each([
  ['CI', 'continuous integration'],
  ['SSH', 'Secure Shell — lets you in'],
])('the letters of %s begin %s', (term, text) => expect(spellsOut(term, text)).toBe(true));

test.each([
  'see below',
  'siehe oben',
  'voir ci-dessous',
  'ver la sección siguiente',
  'cf. the manual',
  'TODO',
])('%s explains nothing', (text) => expect(wordsCues(text, 'Tag')).toContain('pointsAway'));

describe('a sentence that only points', () => {
  test.each(['See below.', 'Tags: see the next section', 'Aşağıya bakın.', '下記を参照'])('%s', (text) =>
    expect(sendsOn(text)).toBe(true),
  );
  test('says where something stands', () => {
    expect(saysWhere('The flags are listed in the table below:')).toBe(true);
    expect(saysWhere('Ships are found in the sea below deck')).toBe(false);
  });
  test('or what the note is for', () => {
    expect(isAboutNote('This guide will explain how to read the log.')).toBe(true);
    expect(isAboutNote('Diese Seite erklärt das Nötigste.')).toBe(true);
    expect(isAboutNote('This file contains the settings.')).toBe(false);
  });
});

async function termsOf(note: string): Promise<readonly string[]> {
  const { concepts } = await readNotes([note]);
  return concepts.filter(({ definition }) => definition !== undefined).map(({ term }) => term);
}

test('what most lines of a run are, all are', async () => {
  const lines = ['Pod - a group of boxes', 'Node: a machine', 'Lease - a right for some time'];
  expect(await termsOf(`# Zorg\n\n${lines.map((line) => `- ${line} that lasts`).join('\n')}\n`)).toEqual([
    'Pod',
    'Node',
    'Lease',
  ]);
});

test('a name over commands in several sections is a label', async () => {
  const part = (name: string) =>
    `## ${name}\n\n- **Kurz:** \`docker ${name}\`\n- **Zweck:** zeigt, was es gerade gibt.\n\n`;
  expect(await termsOf(`# Docker\n\n${part('ps')}${part('images')}`)).toEqual([]);
});

test('the columns of a table that compares are no terms, and neither are its rows', async () => {
  const table =
    '| | Image | Container |\n|---|---|---|\n| Size | stays as it was built | grows with what it writes |\n';
  expect(await termsOf(`# Docker\n\n${table}`)).toEqual([]);
});
