import { expect, test, vi } from 'vitest';
import { generatedTopic } from '../bench/generated-topic.ts';
import { judgeLayout } from '../bench/judge-layout.ts';
import { sheetTopic } from '../bench/sheet-topic.ts';
import type { Plan, TextItem } from '../src/layout/plan.ts';
import type { PdfOptions } from '../src/options.ts';
import { drawnText } from './reading/plan-text.ts';
import { render, topicOf } from './reading/topics.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The uppermost text of each column. */
function topsOf({ pages, columns }: Plan): readonly TextItem[] {
  return pages.flatMap(({ items }) =>
    Array.from({ length: columns }, (_, column) =>
      items.find((item): item is TextItem => item.kind === 'text' && item.column === column),
    ).filter((item) => item !== undefined),
  );
}

const asked: readonly Partial<PdfOptions>[] = [{}, { theme: 'large' }, { paper: 'a5' }, { pages: 4 }];

test.each([5, 15, 17, 20, 25, 28, 30, 60])('generated topic %i is set as is promised', (seed) => {
  const topic = generatedTopic(seed);
  for (const options of asked) {
    const { planned, avoidable, smallest, cliff } = judgeLayout(topic, options);
    const { plan } = planned;
    expect(avoidable).toBe(0);
    expect(plan.untitled).toBe(0);
    expect(plan.apart).toBeLessThanOrEqual(1.5);
    expect(cliff).toBeLessThan(0.15);
    expect(smallest).toBeGreaterThanOrEqual(options.theme === 'large' ? 12 : 6.4);
    if (options.pages === undefined) expect(plan.size).toBeGreaterThanOrEqual(9);
  }
});

test('every column begins with a heading', () => {
  const titled = generatedTopic(20);
  const groups = titled.groups.map((group, index) => ({ ...group, title: group.title ?? `Group ${index}` }));
  const { plan } = judgeLayout({ ...titled, groups }, { theme: 'large' }).planned;
  expect(plan.splits).toBeGreaterThan(0);
  const others = topsOf(plan).filter(
    (item) => !/^H\d/.test(item.path.at(-1) ?? '') && !/ \(continued\)$/.test(drawnText(item).trim()),
  );
  expect(others.map(drawnText)).toEqual([]);
});

test.each([
  ['de', 'All of it (Fortsetzung)'],
  ['ja-JP', 'All of it（続き）'],
  ['ko', 'All of it (계속)'],
  ['zh', 'All of it（续）'],
  ['xx', 'All of it (continued)'],
])('in notes in %s a group that goes on says %s', (language, words) => {
  const lines = Array.from({ length: 90 }, (_, number) => `tool verb${number}`);
  const { plan } = judgeLayout(topicOf(lines, { language }), { pages: 2 }).planned;
  expect(topsOf(plan).slice(1).map(drawnText)).toContain(words);
});

test('what is said of other numbers of pages is true', async () => {
  const topic = sheetTopic(74);
  const summaryFor = async (pages?: number): Promise<string> =>
    (await render(topic, pages === undefined ? {} : { pages })).summary ?? '';
  const summary = await summaryFor();
  const others = [...summary.matchAll(/(\d+) pages?(?: would give)? ([\d.]+) pt/g)];
  expect(others.length).toBeGreaterThan(0);
  for (const [, pages, size] of others) {
    const other = await summaryFor(Number(pages));
    expect(other).toMatch(new RegExp(`^${pages} pages?, letters of ${size} pt`));
  }
});

test('a title that is too long takes more lines, in letters that can be read from afar', () => {
  const title = 'How to find, start, watch, mend and stop the things that run on a machine '.repeat(4).trim();
  const { plan } = judgeLayout(topicOf(['ls'], { title })).planned;
  const head = plan.pages[0]?.items.find((item): item is TextItem => item.kind === 'text');
  expect(head?.lines.length).toBeGreaterThan(1);
  expect(head?.lines[0]?.spans[0]?.size).toBeGreaterThanOrEqual(12);
  expect(head?.lines.every(({ spans }) => spans.every(({ x, width }) => x + width <= plan.width))).toBe(true);
});
