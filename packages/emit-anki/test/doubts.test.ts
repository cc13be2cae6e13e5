import { expect, test } from 'vitest';
import { deckDoubts, planDeck, printDoubts } from '../src/index.ts';
import { place, type SmallCommand, smallTopic } from './anki/small-topic.ts';

const leaks: SmallCommand = { line: 'docker stop <container>', says: 'Stop a container' };
const needs: SmallCommand = { line: 'docker kill <container>', says: 'End such a container' };
const known = {
  id: 'two-sentences',
  rule: 'two-sentences',
  span: place(9),
  words: 'List them',
  anchor: { words: 'List them' },
  choices: [
    { key: '1', says: 'says what docker ps does', is: 'sentence of docker ps' },
    { key: 'section', says: 'belongs to the section', is: 'section' },
  ],
  commands: [place(9)],
  doubt: 0.1,
};

test('the deck adds what makes no card to the one list of doubts, worst first', () => {
  const topic = smallTopic([leaks, needs], {}, { doubts: [known] });
  const doubts = deckDoubts(topic.doubts, planDeck(topic));
  expect(doubts.map(({ rule, choices }) => [rule, ...choices.map(({ is }) => is)])).toEqual([
    ['card-dangling-sentence', 'asked End such a container', 'not asked'],
    ['two-sentences', 'sentence of docker ps', 'section'],
    ['card-leaks-verb', 'asked Stop a container', 'not asked'],
  ]);
});

test('doubts as text', () => {
  const topic = smallTopic([leaks], {}, { doubts: [known] });
  const plan = planDeck(topic);
  expect(printDoubts(plan, deckDoubts(topic.doubts, plan))).toBe(`List them
  says what docker ps does
  belongs to the section
    -- two sentences may be about the command (small.md:9)
Stop a container
    docker stop <container>
    -- no card: its sentence begins with the answer (small.md:2)
A comment above or behind a command says how its card asks: <!-- crib: ask "Upload an image" -->
`);
  expect(printDoubts(plan, [])).toBe('no doubtful cards\n');
});

test('the author settles one in place', () => {
  const occurrence = { span: place(2), raw: '', role: 'entry' as const, headings: [], repairs: [] };
  const settled = {
    ...leaks,
    more: { occurrences: [{ ...occurrence, ask: 'Make a container end' }] as const },
  };
  const plan = planDeck(smallTopic([settled]));
  expect(plan.notes).toMatchObject([{ prompt: 'Make a container end', recognise: false }]);
  expect(deckDoubts([], plan)).toEqual([]);
  const unwanted = { ...leaks, more: { occurrences: [{ ...occurrence, ask: '' }] as const } };
  const without = planDeck(smallTopic([unwanted]));
  expect(without.notes).toEqual([]);
  expect(deckDoubts([], without)).toEqual([]);
  const both = {
    line: 'docker images',
    says: 'List them',
    more: { occurrences: [{ ...occurrence, both: true as const }] as const },
  };
  expect(planDeck(smallTopic([both])).notes).toMatchObject([{ recognise: true }]);
});
