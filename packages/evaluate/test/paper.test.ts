import { describe, expect, test } from 'vitest';
import { scorePaper } from '../src/paper/score-paper.ts';
import { countsAfter, type PaperCase, row } from './changed-paper.ts';
import { smallNote } from './small-note.ts';

describe('paper without a fault', () => {
  const { text, gold, printed } = smallNote();
  const { counts, faults } = scorePaper(gold, printed, text);

  test('has none', () => expect(faults).toEqual([]));
  test('has everything', () => {
    expect(counts).toMatchObject({
      commands: { n: 6, exact: 3, general: 3 },
      words: { n: 5, right: 5, spurious: 0 },
      described: { n: 5, endToEnd: 5 },
      rows: { n: 6, false: 0, twice: 0 },
      statements: { n: 5, right: 5 },
      noise: { n: 2, printed: 0 },
      sections: { n: 6, right: 6 },
      titles: { n: 2, found: 2 },
      ideas: { right: 2, false: 0, lost: 0, defined: 2 },
      sentences: { n: 3, cut: 0 },
    });
  });
});

test('empty paper has lost everything', () => {
  const { gold, text } = smallNote();
  const empty = { title: '', groups: [], concepts: [], tasks: [], snippets: [], links: [], unprinted: [] };
  expect(scorePaper(gold, empty, text).counts).toMatchObject({
    commands: { lost: 6 },
    words: { lost: 5 },
    statements: { lost: 5 },
    ideas: { lost: 2 },
  });
});

const cases: readonly PaperCase[] = [
  [
    'two commands in one row are altered, and one has the words of the other',
    ({ printed }, rows) => {
      printed.tasks = [];
      rows.splice(2, 2, row('git merge <option> <branch>', [7, 8], 'Gives it up'));
    },
    { commands: { altered: 2 }, words: { right: 4, wrong: 1 } },
  ],
  [
    'an example can be typed',
    ({ printed }, rows) => {
      printed.tasks = [];
      rows[2]!.command = 'git merge <option> <branch>';
      rows[2]!.examples = ['git merge -q topic'];
    },
    { commands: { altered: 0, exact: 4 }, places: { asExample: 1 } },
  ],
  [
    'a row is lost, and what was said of it',
    ({ printed }, rows) => {
      rows.splice(1, 1);
      printed.tasks = [];
    },
    { commands: { lost: 1 }, words: { lost: 1 }, statements: { lost: 2 } },
  ],
  [
    'a command stands in a task alone',
    (_, rows) => rows.splice(1, 1),
    { commands: { lost: 0 }, places: { inTask: 1 } },
  ],
  [
    'a lost command is mentioned',
    (_, rows) => {
      rows.splice(0, 1);
      rows[0]!.notes.push({ text: 'See git branch.', line: 5 });
    },
    { commands: { lost: 1 }, places: { inProse: 1 } },
  ],
  ['words are missing', (_, rows) => Object.assign(rows[0]!, { description: null }), { words: { none: 1 } }],
  [
    "words are another's",
    (_, rows) => Object.assign(rows[0]!, { description: { text: 'Joins a branch', line: 7 } }),
    { words: { wrong: 1 }, described: { endToEnd: 4 } },
  ],
  [
    'words stand as a note',
    (_, rows) => Object.assign(rows[0]!, { description: null, notes: [{ text: 'lists branches', line: 4 }] }),
    { words: { right: 5 } },
  ],
  [
    'words where the note says nothing',
    (_, __, rows) => Object.assign(rows[1]!, { description: { text: 'Gets what is new', line: 12 } }),
    { words: { spurious: 1 } },
  ],
  [
    'the words are the title over the row',
    ({ printed }, rows) => {
      const [first] = rows.splice(0, 1);
      Object.assign(first!, { description: null });
      printed.groups.push({ title: { text: 'Lists branches', line: 4 }, rows: [first!], notes: [] });
    },
    { words: { right: 5, byTitle: 1 }, sections: { right: 6 } },
  ],
  ['a row is none', (_, rows) => rows.push(row('* main', [9])), { rows: { n: 7, false: 1 } }],
  ['a mention is a row', (_, rows) => rows.push(row('git', [1])), { rows: { n: 7, false: 0 } }],
  ['a row stands twice', (_, rows) => rows.push(row('git branch', [4])), { rows: { twice: 1 } }],
  [
    'a command is drawn as keys',
    (_, rows) => Object.assign(rows[0]!, { kind: 'keys' }),
    { rows: { kind: 1 } },
  ],
];

test.each(cases)('%s', (_, change, counts) => {
  expect(countsAfter(change)).toMatchObject(counts);
});
