import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EDITS, type FoundAgain, foundAgain, sumOf } from '../src/review/found-again.ts';
import { reviewNote } from '../src/review/review-note.ts';

const styles = new URL('../../core/fixtures/styles/', import.meta.url);

/** The styles, each alone as short as an example, ten as one note that is as long as people's are. */
const texts = readdirSync(styles)
  .filter((name) => name.endsWith('-en.md'))
  .sort()
  .map((name) => readFileSync(new URL(name, styles), 'utf8'))
  .filter((style) => !/^---|crib:/m.test(style));
const notes = [...Map.groupBy(texts.entries(), ([at]) => Math.floor(at / 10)).values()].map((ten) =>
  ten.map(([, style]) => `${style}\n`).join(''),
);

test.each([
  ['as comments', false],
  ['beside the notes', true],
])(`after ${EDITS} random edits nearly all answers are heard where they were given, %s`, async (_, apart) => {
  const all: FoundAgain[] = [];
  for (const [at, note] of notes.entries()) all.push(await foundAgain(note, at + 1, apart));
  const { answers, found, wrong } = sumOf(all);
  expect(answers).toBeGreaterThan(200);
  expect(found / answers).toBeGreaterThan(0.95);
  expect(wrong / answers).toBeLessThan(0.01);
});

const text =
  '# Docker\n\nLists what runs:\n\n    docker ps\n\nNobody knows why.\n\nGets one:\n\n    docker pull nginx\n';
const command = { flags: [], placeholders: [], group: 'Docker' };

test('answers from an annotation put right what is wrong, and are not asked again', async () => {
  const reviewed = await reviewNote({
    name: 'docker',
    text,
    gold: {
      format: 2,
      tool: ['docker'],
      language: 'en',
      commands: [
        {
          ...command,
          line: 5,
          raw: 'docker ps',
          canonical: 'docker ps',
          description: 'Lists what runs:',
          descriptionLines: [3],
        },
        {
          ...command,
          line: 11,
          raw: 'docker pull nginx',
          canonical: 'docker pull',
          variables: ['nginx'],
          description: 'Gets one:',
          descriptionLines: [9],
        },
      ],
      concepts: [],
      headings: [{ line: 1, level: 1, text: 'Docker' }],
      owners: [{ line: 7, text: 'Nobody knows why.', owners: [{ kind: 'command', command: 1, line: 11 }] }],
      suspicious: [],
      notCommands: [],
    },
  });
  expect(
    reviewed.after.map(({ answers, rows, statements, lost }) => [answers, rows + statements + lost]),
  ).toEqual([
    [0, 1],
    [5, 0],
    [10, 0],
    [20, 0],
  ]);
  expect(reviewed.answered[0]).toMatchObject({ answer: 'note of docker pull nginx' });
  expect(reviewed.again).toBe(0);
});
