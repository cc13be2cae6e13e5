import { expect, test } from 'vitest';
import { countsAfter, type PaperCase } from './changed-paper.ts';

const cases: readonly PaperCase[] = [
  [
    'a remark under another command',
    (_, rows) => rows[0]!.notes.push(...rows[1]!.notes.splice(0)),
    { statements: { right: 4, wrong: 1, sibling: 0 } },
  ],
  [
    'a remark under another form of its command',
    ({ gold }, rows) => {
      gold.owners[3]!.owners = [{ kind: 'command', command: 2, line: 7 }];
      rows[3]!.notes.push(...rows[1]!.notes.splice(0));
    },
    { statements: { wrong: 1, sibling: 1 } },
  ],
  [
    'an option explained under another form of its command',
    (_, rows) => rows[3]!.glosses.push(...rows[2]!.glosses.splice(0)),
    { statements: { right: 5 } },
  ],
  [
    'an option explained under another command',
    (_, rows) => rows[0]!.glosses.push(...rows[2]!.glosses.splice(0)),
    { statements: { right: 4, wrong: 1 } },
  ],
  [
    "a section's sentence under a command",
    ({ printed }, rows) => rows[0]!.notes.push(...printed.groups[0]!.notes.splice(0)),
    { statements: { wrong: 1 } },
  ],
  [
    'a remark in its section does no harm',
    ({ printed }, rows) => printed.groups[0]!.notes.push(...rows[1]!.notes.splice(0)),
    { statements: { right: 4, safe: 1 } },
  ],
  [
    "a section's sentence in another section",
    ({ printed }) => printed.groups[1]!.notes.push(...printed.groups[0]!.notes.splice(0)),
    { statements: { wrong: 1 } },
  ],
  [
    "a task's name under one of its steps",
    ({ printed }, rows) => {
      printed.tasks = [];
      rows[1]!.notes.push({ text: 'To finish a topic', line: 10 });
    },
    { statements: { wrong: 1, step: 1 } },
  ],
  [
    'a fact under another idea',
    ({ printed }) => {
      printed.concepts[0]!.term = 'Branch of a tree';
      printed.concepts[0]!.facts.push(...printed.concepts[1]!.facts.splice(0));
    },
    { statements: { right: 4, wrong: 1 } },
  ],
  [
    'a fact in a box of the heading over it does no harm',
    ({ printed }) => printed.concepts[0]!.facts.push(...printed.concepts[1]!.facts.splice(0)),
    { statements: { right: 4, safe: 1 } },
  ],
  [
    'any of several owners is right',
    ({ gold, printed }, rows) => {
      gold.owners[3]!.owners.push({ kind: 'concept', term: 'Git' });
      printed.concepts[0]!.facts.push(...rows[1]!.notes.splice(0));
    },
    { statements: { right: 5 } },
  ],
  [
    'a statement is lost, and told so',
    ({ printed }, rows) => {
      rows[1]!.notes = [];
      printed.unprinted.push({ line: 6, why: 'no owner' });
    },
    { statements: { lost: 1, told: 1 } },
  ],
  [
    'noise is printed',
    (_, rows) => rows[0]!.notes.push({ text: 'Have fun, whoever reads this!', line: 15 }),
    { noise: { printed: 1 } },
  ],
  [
    'a row under another heading',
    (_, rows, others) => others.push(...rows.splice(0, 1)),
    { sections: { right: 5, wrong: 1 } },
  ],
  [
    'a row under the wider heading',
    ({ printed }) => Object.assign(printed.groups[1]!, { title: { text: 'Git', line: 1 } }),
    { sections: { wide: 2, wrong: 0 }, titles: { found: 1 } },
  ],
  [
    'a false idea',
    ({ printed }) => printed.concepts.push({ ...printed.concepts[0]!, term: 'Since then', line: 9 }),
    { ideas: { false: 1 } },
  ],
  ['an idea is lost', ({ printed }) => printed.concepts.pop(), { ideas: { right: 1, lost: 1 } }],
  [
    'a definition is of another idea',
    ({ printed }) =>
      Object.assign(printed.concepts[0]!, {
        definition: { text: 'another copy of the repository', line: 14 },
      }),
    { ideas: { right: 2, defined: 1 } },
  ],
  [
    'a sentence ends in its middle',
    ({ printed }) => Object.assign(printed.concepts[0]!, { definition: { text: 'keeps the', line: 2 } }),
    { sentences: { cut: 1 } },
  ],
];

test.each(cases)('%s', (_, change, counts) => {
  expect(countsAfter(change)).toMatchObject(counts);
});
