import { expect, test } from 'vitest';
import { lintNotes } from './lint-notes.ts';

test.each([
  ['one rule', 'typo-flag', []],
  ['several rules', 'repeated-word, typo-flag', []],
  ['another rule', 'repeated-word', ['typo-flag']],
])('ignore with %s', async (_, rules, told) => {
  const said = await lintNotes([`<!-- crib: ignore ${rules} -->\n\n    docker run --detatch nginx`]);
  expect(said.map((d) => d.rule).filter((rule) => rule === 'typo-flag')).toEqual(told);
});

test('ignore ends with the next block', async () => {
  const slip = '    docker run --detatch nginx';
  const said = await lintNotes([`<!-- crib: ignore typo-flag -->\n\n${slip}\n\nAgain:\n\n${slip}`]);
  expect(said.filter((d) => d.rule === 'typo-flag').map((d) => d.span.start.line)).toEqual([7]);
});

test('two notes that contradict each other on a command are told of it', async () => {
  const said = await lintNotes([
    '# Copies\n\nShows the oldest copies of the house:\n\n    zfs list -t snapshot\n',
    '# Copies\n\nShows the newest copies of the house:\n\n    zfs list -t snapshot\n',
  ]);
  expect(said.map(({ rule }) => rule)).toEqual(['conflicting-descriptions']);
});
