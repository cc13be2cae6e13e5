import type { Concept, Topic } from '@cribnotes/core';
import { expect, test } from 'vitest';
import { openFontBook } from '../src/fonts/font-book.ts';
import { loadShaper } from '../src/fonts/shaper.ts';
import type { Plan, ShapeItem } from '../src/layout/plan.ts';
import { gapBefore } from '../src/layout/row-gap.ts';
import { planSheet } from '../src/plan-sheet.ts';
import { DENSE, OPEN } from '../src/sheet/density.ts';
import { lineText, textItems } from './reading/plan-text.ts';
import { proseOf, sectionsOf, topicOf } from './reading/topics.ts';

const planOf = (topic: Topic, fonts = openFontBook()): Plan =>
  planSheet(topic, { date: '2026-03-14', report() {} }, fonts) as Plan;

test('ideas below each other share the line between their boxes', () => {
  const concepts = ['Image', 'Layer', 'Tag'].map(
    (term) =>
      ({
        id: term,
        term,
        alsoKnownAs: [],
        facts: [],
        definition: { prose: proseOf('a word that is explained here') },
      }) as unknown as Concept,
  );
  const [group] = topicOf([]).groups;
  if (group === undefined) throw new Error('Expected a group');
  const items = concepts.map(({ id }) => ({ kind: 'concept', id }) as const);
  const plan = planOf(topicOf([], { concepts, groups: [{ ...group, items }] }));
  const boxes = plan.pages[0]?.items.filter((item): item is ShapeItem => item.kind === 'shape') ?? [];
  const ideas = boxes.filter(({ shape }) => shape === 'idea');
  expect(ideas).toHaveLength(3);
  ideas.slice(1).forEach(({ y }, index) => {
    expect(y).toBeCloseTo((ideas[index]?.y ?? 0) + (ideas[index]?.height ?? 0));
  });
});

test('the lines of a table have one distance, whatever they are', () => {
  const row = (before: number) => ({ before, opens: [] });
  const extent = (beside: boolean) => ({ height: 1, broken: 0, beside });
  for (const density of [OPEN, DENSE]) {
    const measured = { rows: [row(1), row(density.row), row(density.variant)], sheet: { density } } as never;
    const gaps = (beside: boolean): readonly number[] =>
      [1, 2].map((index) =>
        gapBefore(
          measured,
          Array.from({ length: 3 }, () => extent(beside)),
          index,
        ),
      );
    expect(gaps(true)).toEqual([density.row, density.row]);
    expect(gaps(false)).toEqual([density.row, density.variant]);
  }
});

test('a broken command goes on with the whole of what stands behind a pipe', () => {
  const commands = Array.from(
    { length: 12 },
    (_, index) => `find . -type f ${'-newer file '.repeat(index + 2)}| sort -nr | head -n 20`,
  );
  const labels = textItems(planOf(topicOf(commands))).filter(({ path }) => path.at(-1) === 'Lbl');
  const ends = labels.flatMap(({ lines }) => lines.map(lineText)).filter((line) => line.endsWith('\\'));
  expect(ends.length).toBeGreaterThan(6);
  for (const end of ends) expect(end).not.toMatch(/(\||sort|head|-n) \\$/);
});

test('all lines of a sentence from right to left end at one edge', async () => {
  const row = `# ${'הצג את כל הקבצים בתיקייה הזאת '.repeat(12).trim()}`;
  const topic = topicOf([], sectionsOf([{ title: 'קבצים', rows: [row] }]));
  const plan = planOf(topic, openFontBook(await loadShaper()));
  const lines =
    textItems(plan).find(({ path }) => path.some((step) => step.startsWith('P#note')))?.lines ?? [];
  const edges = lines.map(({ spans }) => Math.max(...spans.map(({ x, width }) => x + width)));
  expect(edges.length).toBeGreaterThan(2);
  for (const edge of edges) expect(edge).toBeCloseTo(edges[0] ?? 0, 0);
});
