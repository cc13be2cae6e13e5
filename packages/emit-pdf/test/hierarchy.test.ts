import { sampleTopic } from '@cribnotes/testkit';
import { expect, test } from 'vitest';
import { openFontBook } from '../src/fonts/font-book.ts';
import type { Plan, TextItem } from '../src/layout/plan.ts';
import type { PdfOptions } from '../src/options.ts';
import { planSheet } from '../src/plan-sheet.ts';
import { drawnText, textItems } from './reading/plan-text.ts';
import { copiedText, has, runOn } from './reading/tools.ts';
import { render, topicOf } from './reading/topics.ts';

const fonts = openFontBook();
const planOf = (topic = sampleTopic(), options: Partial<PdfOptions> = {}): Plan => {
  const plan = planSheet(topic, { date: '2026-03-14', report() {}, ...options }, fonts);
  if (plan === undefined) throw new Error('The sheet does not fit');
  return plan;
};
const labels = (plan: Plan): readonly TextItem[] =>
  textItems(plan).filter(({ path }) => path.at(-1) === 'Lbl');
const headings = (plan: Plan): readonly string[] => plan.outline.map(({ title }) => title);
/** Topics are of commands without sentences; these have one each. */
const described = (lines: readonly string[], sentence: (line: string) => string) => {
  const topic = topicOf(lines);
  const prose = (plain: string) => ({
    inlines: [{ kind: 'text', text: plain } as const],
    plain,
    spans: [] as never,
  });
  return {
    ...topic,
    entries: topic.entries.map((entry) => {
      if (entry.kind !== 'command') return entry;
      const [first] = entry.variants;
      const text = sentence(first.template.text);
      const description = { prose: prose(text), text, how: 'inline', shared: false, confidence: 1 } as const;
      return { ...entry, variants: [{ ...first, description }] as const };
    }),
  };
};

test('short commands stand on one line with their sentences, which begin at one place', () => {
  const lines = ['tool up', 'tool down', 'tool restart', 'tool wait'];
  const plan = planOf(described(lines, (line) => `It is ${line}`));
  const sentences = textItems(plan).filter(({ beside }) => beside);
  expect(sentences.map(drawnText)).toEqual(lines.map((line) => `It is ${line}`));
  expect(new Set(sentences.map(({ lines }) => lines[0]?.spans[0]?.x)).size).toBe(1);
  const baselines = labels(plan).map(({ lines }) => lines[0]?.y);
  expect(sentences.map(({ lines }) => lines[0]?.y)).toEqual(baselines);
});

test.skipIf(!has('pdftotext'))('sentences copy out behind their commands, beside or below', async () => {
  for (const count of [3, 6]) {
    const lines = Array.from({ length: count }, (_, index) => `tool step${index} <path>`);
    const { bytes } = await render(described(lines, (line) => `What ${line.slice(5, 10)} is`));
    const copied = runOn(bytes as Uint8Array, 'pdftotext', '{}', '-').replace(/\s+/g, ' ');
    for (const line of lines) expect(copied).toContain(`${line} What ${line.slice(5, 10)} is`);
  }
});

test('long sentences stand below their commands', () => {
  const plan = planOf(
    described(['tool up', 'tool down', 'tool restart'], (line) => `${line} `.repeat(30).trim()),
  );
  expect(textItems(plan).filter(({ beside }) => beside)).toEqual([]);
});

test.skipIf(!has('pdftotext'))('a command beside its sentence copies out as a line', async () => {
  const { bytes } = await render(described(['tool up', 'tool down'], () => 'Says it'));
  expect(copiedText(bytes as Uint8Array).split('\n')).toEqual(
    expect.arrayContaining(['tool up', 'tool down']),
  );
});

test('an option that is added to the command above stands alone, and copies out as the whole command', () => {
  const all = labels(planOf()).map((item) => [drawnText(item), item.copies]);
  expect(all).toContainEqual(['+ -a', 'docker ps -a']);
});

test('an idea has four facts at most, and what is left out is told', async () => {
  const topic = sampleTopic();
  const [concept] = topic.concepts;
  const fact = concept?.facts[0] ?? concept?.definition;
  if (concept === undefined || fact === undefined) throw new Error('The sample has no idea');
  const facts = Array.from({ length: 7 }, () => fact);
  const many = { ...topic, concepts: [{ ...concept, facts }, ...topic.concepts.slice(1)] };
  const drawn = textItems(planOf(many)).filter(({ path }) =>
    path.some((step) => step === `Div#${concept.id}`),
  );
  expect(drawn.filter(({ path }) => path.at(-1) === 'Lbl')).toHaveLength(4);
  const { reported } = await render(many);
  expect(reported.find(({ rule }) => rule === 'pdf/facts')?.message).toContain('3 more of 1 idea');
});

test.each([
  ['first', 0],
  ['last', -1],
] as const)('ideas stand %s, in a section of their own', (ideas, at) => {
  const topic = { ...sampleTopic(), links: [] };
  expect(headings(planOf(topic, { ideas })).at(at)).toBe('Key ideas');
});

test('without ideas there is none', () => {
  const isIdea = ({ path }: TextItem): boolean => path.at(-1) === 'P#definition';
  expect(textItems(planOf()).some(isIdea)).toBe(true);
  expect(textItems(planOf(sampleTopic(), { ideas: 'none' })).some(isIdea)).toBe(false);
});

test('a paper without a name is held as it is given', () => {
  const plan = planOf(sampleTopic(), { paper: [500, 300] });
  expect([plan.width, plan.height]).toEqual([500, 300]);
});

test('the notes say how the sheet is to be set, and who builds it says more', async () => {
  const topic = { ...sampleTopic(), sheet: { paper: 'a5', theme: 'large' } as const };
  const sizeOf = async (options: Partial<PdfOptions>): Promise<string | undefined> =>
    (await render(topic, options)).summary;
  expect(await sizeOf({})).not.toBe(await sizeOf({ theme: 'ink' }));
});

test('options stand in the column of the command that they are added to', () => {
  const sample = sampleTopic();
  const ps = sample.entries.find((entry) => entry.kind === 'command' && entry.display === 'docker ps');
  if (ps?.kind !== 'command') throw new Error('The sample has no docker ps');
  const [base, all] = ps.variants;
  if (all === undefined) throw new Error('The sample has no docker ps -a');
  const entries = Array.from({ length: 60 }, (_, number) => ({
    ...ps,
    id: `ps ${number}`,
    variants: [
      { ...base, id: `base ${number}` },
      { ...all, id: `all ${number}` },
    ] as const,
  }));
  const items = entries.flatMap(({ id, variants }) =>
    variants.map((variant) => ({ kind: 'command', entry: id, variant: variant.id }) as const),
  );
  const plan = planOf({ ...topicOf([]), entries, groups: [{ id: 'all', title: 'All', level: 1, items }] });
  const columns = plan.pages.flatMap((page) =>
    Array.from({ length: plan.columns }, (_, column) =>
      labels({ ...plan, pages: [page] }).filter((label) => label.column === column),
    ),
  );
  const tops = columns.flatMap(([first]) => (first === undefined ? [] : [drawnText(first)]));
  expect(tops.length).toBeGreaterThan(1);
  expect(new Set(tops)).toEqual(new Set(['docker ps']));
});

test('options that have no room below their command stand as whole commands', () => {
  const sample = sampleTopic();
  const ps = sample.entries.find((entry) => entry.kind === 'command' && entry.display === 'docker ps');
  if (ps?.kind !== 'command') throw new Error('The sample has no docker ps');
  const [base, all] = ps.variants;
  if (all === undefined) throw new Error('The sample has no docker ps -a');
  const further = Array.from({ length: 150 }, (_, number) => ({ ...all, id: `all ${number}` }));
  const variants = [base, ...further] as const;
  const items = variants.map(({ id }) => ({ kind: 'command', entry: ps.id, variant: id }) as const);
  const topic = {
    ...topicOf([]),
    entries: [{ ...ps, variants }],
    groups: [{ id: 'all', title: 'All', level: 1, items }],
  };
  const plan = planOf(topic);
  const columns = plan.pages.flatMap((page) =>
    Array.from({ length: plan.columns }, (_, column) =>
      labels({ ...plan, pages: [page] })
        .filter((label) => label.column === column)
        .map(drawnText),
    ),
  );
  const [first = [], ...others] = columns;
  expect(first.slice(0, 2)).toEqual(['docker ps', '+ -a']);
  expect(others.length).toBeGreaterThan(0);
  expect(others.flat().filter((text) => text.startsWith('+'))).toEqual([]);
});

test('a heading over one command alone says its sentence for it, and over two it does not', () => {
  const sentence = 'Starts the box';
  const sentencesUnder = (lines: readonly string[]) => {
    const topic = described(lines, () => sentence);
    const [group] = topic.groups;
    if (group === undefined) throw new Error('Cannot give a heading to nothing');
    const plan = planOf({ ...topic, groups: [{ ...group, title: 'starts the box!' }] });
    return textItems(plan).filter((item) => drawnText(item) === sentence).length;
  };
  expect(sentencesUnder(['tool up'])).toBe(0);
  expect(sentencesUnder(['tool up', 'tool start'])).toBe(2);
});
