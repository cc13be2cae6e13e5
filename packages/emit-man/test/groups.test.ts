import type { Entry, GroupItem } from '@cribnotes/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  at,
  command,
  concept,
  described,
  group,
  keys,
  note,
  recipe,
  row,
  rowItem,
  snippet,
  template,
  topicOf,
} from './topics/parts.ts';
import { headings, section } from './topics/shown.ts';

const list = row('ls', { description: described('List files') });
const long = row('ls -l', { description: described('List files with their sizes') });
const ls = command('ls', [list, long], { aliases: ['dir'] });

test('a group shows its rows, ideas, keys, files and sentences in the order of its items', () => {
  const items: readonly GroupItem[] = [
    note('Everything here only reads:'),
    rowItem('ls', 'ls -l'),
    { kind: 'concept', id: 'Inode' },
    note('Sizes are in bytes', at(5)),
    rowItem('ls', 'ls'),
    { kind: 'snippet', id: 'Colours' },
    { kind: 'keys', entry: 'q' },
  ];
  const topic = topicOf([group('Look', items)], {
    entries: [ls, keys('q', 'Leave the pager')],
    concepts: [concept('Inode', 'What a name of a file leads to.')],
    snippets: [snippet('Colours', 'dir: blue')],
  });
  expect(section(topic, 'COMMANDS')).toEqual([
    '# Look',
    'Everything here only reads:',
    'ls -l',
    '  List files with their sizes.',
    'Inode',
    '  What a name of a file leads to.',
    'Sizes are in bytes.',
    'ls',
    '  List files.',
    'Colours:',
    '  dir: blue',
    'q',
    '  Leave the pager.',
  ]);
  expect(headings(topic)).toEqual(['DESCRIPTION', 'COMMANDS', 'NOTES']);
});

test('a command has rows in two groups, and the spellings that only its tool knows are in the notes', () => {
  const topic = topicOf(
    [group('Every day', [rowItem('ls', 'ls')]), group('With sizes', [rowItem('ls', 'ls -l')])],
    { entries: [ls] },
  );
  expect(section(topic, 'COMMANDS')).toEqual([
    '# Every day',
    'ls',
    '  List files.',
    '# With sizes',
    'ls -l',
    '  List files with their sizes.',
  ]);
  expect(section(topic, 'NOTES')).toEqual(['Other names: ls = dir.']);
});

test('what stands before the first heading has none; further down it does not seem to belong to the group above', () => {
  const items = [rowItem('ls', 'ls')];
  const opening = topicOf([group(undefined, items), group('With sizes', [rowItem('ls', 'ls -l')])], {
    entries: [ls],
  });
  expect(section(opening, 'COMMANDS').slice(0, 3)).toEqual(['ls', '  List files.', '# With sizes']);
  const later = topicOf([group('With sizes', [rowItem('ls', 'ls -l')]), group(undefined, items)], {
    entries: [ls],
  });
  expect(section(later, 'COMMANDS').slice(3)).toEqual(['# Other', 'ls', '  List files.']);
});

test('a heading over other headings stands above the first one that shows something', () => {
  const deep = (title: string, items: readonly GroupItem[]) => ({ ...group(title, items), level: 2 });
  const topic = topicOf(
    [
      group('Files', []),
      deep('Nothing', []),
      deep('Look', [rowItem('ls', 'ls')]),
      group('Empty', []),
      group('Tasks', []),
      deep('By hand', [{ kind: 'recipe', id: 'Make room' }]),
    ],
    { entries: [ls], recipes: [recipe('Make room', [template('rm a')])] },
  );
  expect(section(topic, 'COMMANDS')).toEqual(['# Files', '# Look', 'ls', '  List files.']);
  expect(section(topic, 'EXAMPLES').slice(0, 2)).toEqual(['# Tasks', '# By hand']);
});

test('whole tasks are the examples, below the headings of their groups, and say no heading twice', () => {
  const steps = [template('cp a b'), template('rm a')];
  const topic = topicOf(
    [
      group('Look', [rowItem('ls', 'ls')]),
      group('Move a file by hand', [{ kind: 'recipe', id: 'move a file by hand' }]),
      group('Tidy up', [note('Look twice.'), { kind: 'recipe', id: 'Make room' }]),
    ],
    { entries: [ls], recipes: [recipe('move a file by hand', steps), recipe('Make room', steps)] },
  );
  expect(section(topic, 'COMMANDS').filter((line) => line.startsWith('#'))).toEqual(['# Look', '# Tidy up']);
  expect(section(topic, 'EXAMPLES')).toEqual([
    '# Move a file by hand',
    '1. cp a b',
    '2. rm a',
    '# Tidy up',
    'Make room:',
    '1. cp a b',
    '2. rm a',
  ]);
});

test('sentences of one paragraph stay one; those that stand alone are a list', () => {
  const items = [
    note('First.', at(3)),
    note('On the same line.', at(3, 9)),
    note('On the next line.', at(4)),
    note('A bullet', at(5, 3)),
    note('another one', at(6, 3)),
    note('far below.', at(9)),
  ];
  expect(section(topicOf([group('Words', items)], {}), 'CONCEPTS')).toEqual([
    '# Words',
    'First. On the same line. On the next line.',
    '* A bullet.',
    '* another one.',
    '* far below.',
  ]);
});

test('one sentence alone is closed and no list, and what leads in or ends in a sign stays as it was written', () => {
  const shown = (...texts: readonly string[]) =>
    section(
      topicOf(
        [
          group(
            'Words',
            texts.map((text, index) => note(text, at(3 * index + 3, 3))),
          ),
        ],
        {},
      ),
      'CONCEPTS',
    ).slice(1);
  expect(shown('Sizes are in bytes')).toEqual(['Sizes are in bytes.']);
  expect(shown('插件很好用')).toEqual(['插件很好用。']);
  expect(shown('Ports:', 'host=80', '볼륨은 남는다')).toEqual(['Ports:', '* host=80', '* 볼륨은 남는다.']);
  expect(shown('插件很好用', '一起用更好')).toEqual(['* 插件很好用。', '* 一起用更好。']);
});

test('sentences of full width stand without a blank between them', () => {
  const items = [note('先拉取。', at(3)), note('不要强制推送！', at(4))];
  expect(section(topicOf([group('远程', items)], {}), 'CONCEPTS')).toEqual([
    '# 远程',
    '先拉取。不要强制推送！',
  ]);
});

test('the main section is called after what it holds', () => {
  const q = keys('q', 'Leave the pager');
  const concepts = [concept('Inode', 'What a name of a file leads to.')];
  const idea: GroupItem = { kind: 'concept', id: 'Inode' };
  const key: GroupItem = { kind: 'keys', entry: 'q' };
  expect(headings(topicOf([group('Keys', [idea, key])], { entries: [q], concepts }))).toEqual(['KEYS']);
  expect(headings(topicOf([group('Ideas', [idea])], { concepts }))).toEqual(['CONCEPTS']);
  const snippets = [snippet('Colours', 'dir: blue')];
  expect(headings(topicOf([group('Files', [{ kind: 'snippet', id: 'Colours' }])], { snippets }))).toEqual([
    'FILES',
  ]);
});

test('what no group prints is nowhere on the page', () => {
  const rm = command('rm', [row('rm', { effect: 'destructive' })], { seeAlso: ['rm(1)'] });
  const topic = topicOf([group('Look', [rowItem('ls', 'ls')])], { entries: [ls, rm] });
  const all = headings(topic).flatMap((title) => section(topic, title));
  expect(all.join('\n')).not.toMatch(/\brm\b|ls -l/);
});

test('an item that stands for nothing is a fault of ours', () => {
  const topic = topicOf([group('Look', [rowItem('ls', 'ls -x')])], { entries: [ls] });
  expect(() => section(topic, 'COMMANDS')).toThrow(/^Cannot print .*ls -x.*, expected it in the topic$/);
});

test('whatever the groups hold, each section of the page has their order, and all commands theirs', () => {
  const kinds = fc.constantFrom('command', 'keys', 'concept', 'recipe', 'snippet', 'note');
  fc.assert(
    fc.property(fc.array(fc.array(kinds, { maxLength: 6 }), { maxLength: 5 }), (drawn) => {
      let next = 0;
      const groups = drawn.map((each) => each.map((kind) => ({ kind, mark: `x${next++}x` })));
      const all = groups.flat();
      const made = topicOf(
        groups.map((each, index) => group(`Group ${index}`, each.map(itemOf))),
        {
          entries: all.flatMap(({ kind, mark }): Entry[] => {
            if (kind === 'command') return [command(mark, [row(mark)])];
            return kind === 'keys' ? [keys(mark, 'Press it')] : [];
          }),
          concepts: all.filter(({ kind }) => kind === 'concept').map(({ mark }) => concept(mark, 'A thing.')),
          recipes: all
            .filter(({ kind }) => kind === 'recipe')
            .map(({ mark }) => recipe(mark, [template('ls')])),
          snippets: all.filter(({ kind }) => kind === 'snippet').map(({ mark }) => snippet(mark, 'a: b')),
        },
      );
      const marks = (titles: readonly string[]): readonly string[] =>
        titles.flatMap((title) => section(made, title).join('\n').match(/x\d+x/g) ?? []);
      const main = all.filter(({ kind }) => kind !== 'recipe');
      const only = (found: readonly string[], holds: (kind: string) => boolean) =>
        found.filter((mark) => main.some((each) => each.mark === mark && holds(each.kind)));
      const shown = ['COMMANDS', 'KEYS', 'CONCEPTS', 'FILES'].map((title) => marks([title]));
      expect(shown.flat().toSorted()).toEqual(main.map(({ mark }) => mark).toSorted());
      for (const found of shown)
        expect(found).toEqual(main.map(({ mark }) => mark).filter((mark) => found.includes(mark)));
      expect(only(shown.flat(), (kind) => typed.has(kind))).toEqual(
        main.filter(({ kind }) => typed.has(kind)).map(({ mark }) => mark),
      );
      expect(marks(['EXAMPLES'])).toEqual(
        all.filter(({ kind }) => kind === 'recipe').map(({ mark }) => mark),
      );
    }),
  );
});

const typed: ReadonlySet<string> = new Set(['command', 'keys', 'recipe']);

function itemOf({ kind, mark }: { readonly kind: string; readonly mark: string }): GroupItem {
  switch (kind) {
    case 'command':
      return rowItem(mark, mark);
    case 'keys':
      return { kind: 'keys', entry: mark };
    case 'concept':
    case 'recipe':
    case 'snippet':
      return { kind, id: mark };
    default:
      return note(mark, at(Number(mark.replaceAll('x', '')) * 3));
  }
}
