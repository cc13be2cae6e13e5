import type { CommandEntry } from '@cribnotes/core';
import { expect, test } from 'vitest';
import { openFontBook } from '../src/fonts/font-book.ts';
import type { Plan } from '../src/layout/plan.ts';
import { printPlan } from '../src/layout/print-plan.ts';
import { planSheet } from '../src/plan-sheet.ts';
import { drawnText, textItems } from './reading/plan-text.ts';
import { sectionedTopic } from './reading/sectioned-topic.ts';
import { copiedText, has, runOn } from './reading/tools.ts';
import { render, sectionsOf, topicOf } from './reading/topics.ts';

const topic = sectionedTopic();
const planOf = (of = topic): Plan =>
  planSheet(of, { date: '2026-03-14', report() {} }, openFontBook()) as Plan;
const drawn = (plan: Plan, tag: RegExp): readonly string[] =>
  textItems(plan)
    .filter((item) => tag.test(item.path.at(-1) ?? ''))
    .map((item) => drawnText(item).trim());

test('sections of every kind stand where they stood', async () => {
  await expect(printPlan(planOf())).toMatchFileSnapshot('golden/sections.plan.txt');
});

test.skipIf(!has('pdfinfo'))(
  'a reader of the structure meets the sections inside of each other',
  async () => {
    const { bytes } = await render(topic);
    const text = runOn(bytes as Uint8Array, 'pdfinfo', '-struct-text', '{}');
    await expect(text).toMatchFileSnapshot('golden/sections.structure.txt');
  },
);

test('no heading repeats the title of the sheet, and an empty section has one only over a deeper one', () => {
  expect(drawn(planOf(), /^H[2-4]$/).filter((text) => !text.startsWith('A container'))).toEqual([
    'Run and look',
    'Ports',
    'Deeper still',
    'Keys and prompts',
    'tmux',
    'See also',
  ]);
  expect(planOf().outline.map(({ title, depth }) => `${depth} ${title}`)).toEqual([
    '1 Run and look',
    '2 Ports',
    '3 Deeper still',
    '1 Keys and prompts',
    '2 tmux',
    '1 See also',
  ]);
});

test('a title that is not the sheet’s own, or comes after another heading, is a heading', () => {
  const headings = (titles: readonly (string | undefined)[]): readonly string[] => {
    const sections = titles.map((title) => ({ ...(title === undefined ? {} : { title }), rows: ['ls'] }));
    return drawn(planOf(topicOf([], { ...sectionsOf(sections), title: 'Shell' })), /^H2$/);
  };
  expect(headings(['shell '])).toEqual([]);
  expect(headings([undefined, 'Shell', 'More'])).toEqual(['More']);
  expect(headings(['More', 'Shell', undefined])).toEqual(['More', 'Shell']);
});

test('a section that goes on in another column says so at its top, to the eye alone', () => {
  const plan = planOf(topicOf(Array.from({ length: 150 }, (_, number) => `tool verb${number}`)));
  const tops = textItems(plan).filter((item) => drawnText(item) === 'All of it (continued)');
  expect(tops).toHaveLength(plan.pages.length * plan.columns - 1);
  expect(tops.flatMap(({ path }) => path)).toEqual([]);
});

test('a command in two sections has its other names at its first row alone', () => {
  expect(drawn(planOf(), /^P#names$/)).toEqual([
    '= container run',
    '= container ls, container list, container ps',
  ]);
});

test.skipIf(!has('pdftotext'))(
  'a here-document copies out with its command, blanks and empty lines too',
  async () => {
    const entry = topic.entries.find(({ id }) => id === 'cat') as CommandEntry;
    const { text, body = [] } = entry.variants[0].template;
    const { bytes } = await render(topic);
    expect(copiedText(bytes as Uint8Array)).toContain(`${[text, ...body].join('\n')}\n`);
  },
);

test('what the topic does not print is not on the sheet', () => {
  const plan = planOf({ ...topic, groups: topic.groups.slice(0, 1) });
  expect(drawn(plan, /^Lbl$/)).toEqual(['curl -fsSL <url>']);
  expect(drawn(plan, /^P#legend$/)).toEqual(['<word> replace it']);
});

test('a group that names what the topic has not is a programmer’s fault', () => {
  expect(() => planOf({ ...topic, entries: [] })).toThrow('Cannot print the group before, expected');
});
