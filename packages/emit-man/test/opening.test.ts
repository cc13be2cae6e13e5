import type { GroupItem } from '@cribnotes/core';
import { expect, test } from 'vitest';
import {
  command,
  concept,
  described,
  group,
  note,
  recipe,
  row,
  rowItem,
  template,
  topicOf,
} from './topics/parts.ts';
import { headings, section } from './topics/shown.ts';

const list = row('ls', { description: described('List files') });
const long = row('ls -l', { description: described('List files with their sizes') });
const ls = command('ls', [list, long]);

test('what can be typed comes first: ideas before it follow in a section of their own, all others stay where they are', () => {
  const idea = (id: string): GroupItem => ({ kind: 'concept', id });
  const topic = topicOf(
    [
      group('Words', [idea('Inode')]),
      group('Look', [rowItem('ls', 'ls'), idea('Size')]),
      group('More words', [idea('Link')]),
      group('Look closely', [rowItem('ls', 'ls -l')]),
    ],
    { entries: [ls], concepts: ['Inode', 'Size', 'Link'].map((term) => concept(term, `A ${term}.`)) },
  );
  expect(headings(topic)).toEqual(['DESCRIPTION', 'COMMANDS', 'CONCEPTS']);
  expect(section(topic, 'COMMANDS').filter((line) => !line.startsWith(' '))).toEqual([
    '# Look',
    'ls',
    'Size',
    '# More words',
    'Link',
    '# Look closely',
    'ls -l',
  ]);
  expect(section(topic, 'CONCEPTS')).toEqual(['# Words', 'Inode', '  A Inode.']);
});

test('many ideas before the first command of its group follow in a section of their own, a few do not', () => {
  const terms = ['Inode', 'Size', 'Link', 'Mode'];
  const shown = (count: number) =>
    topicOf(
      [
        group('Look', [
          ...terms.slice(0, count).map((id): GroupItem => ({ kind: 'concept', id })),
          note('Everything here only reads:'),
          rowItem('ls', 'ls'),
        ]),
      ],
      { entries: [ls], concepts: terms.map((term) => concept(term, `A ${term}.`)) },
    );
  expect(section(shown(2), 'COMMANDS')[1]).toBe('Inode');
  expect(headings(shown(2))).toEqual(['DESCRIPTION', 'COMMANDS']);
  expect(section(shown(4), 'COMMANDS').slice(0, 3)).toEqual(['# Look', 'Everything here only reads:', 'ls']);
  expect(section(shown(4), 'CONCEPTS').filter((line) => !line.startsWith(' '))).toEqual(['# Look', ...terms]);
});

test('a task alone makes no second section of ideas', () => {
  const topic = topicOf(
    [
      group('Words', [{ kind: 'concept', id: 'Inode' }]),
      group('Tidy up', [note('Look twice.'), { kind: 'recipe', id: 'Make room' }]),
    ],
    { concepts: [concept('Inode', 'A thing.')], recipes: [recipe('Make room', [template('rm a')])] },
  );
  expect(headings(topic)).toEqual(['CONCEPTS', 'EXAMPLES']);
  expect(section(topic, 'CONCEPTS')).toEqual(['# Words', 'Inode', '  A thing.', '# Tidy up', 'Look twice.']);
});

test('what the notes say before anything else opens the description, unless it leads in what follows', () => {
  const opened = (text: string) =>
    topicOf([group(undefined, [note(text), rowItem('ls', 'ls')]), group('More', [rowItem('ls', 'ls -l')])], {
      entries: [ls],
      title: 'Files',
    });
  expect(section(opened('I look at files all day'), 'DESCRIPTION')).toEqual([
    'I look at files all day. Type what is bold.',
  ]);
  expect(section(opened('I look at files all day'), 'COMMANDS').slice(0, 2)).toEqual(['ls', '  List files.']);
  const leading = opened('These I need most:');
  expect(section(leading, 'DESCRIPTION')).toEqual(['Type what is bold.']);
  expect(section(leading, 'COMMANDS').slice(0, 2)).toEqual(['These I need most:', 'ls']);
  const long = opened(`${'I look at files all day. '.repeat(20)}`.trim());
  // Too long for one paragraph.
  expect(section(long, 'DESCRIPTION').length).toBe(2);
});
