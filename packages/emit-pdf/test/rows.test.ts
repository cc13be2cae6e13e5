import type { Concept, Topic } from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';
import { expect, test } from 'vitest';
import { openFontBook } from '../src/fonts/font-book.ts';
import type { Fit } from '../src/layout/fit.ts';
import { layOut } from '../src/layout/lay-out.ts';
import type { Plan, TextItem } from '../src/layout/plan.ts';
import { planSheet } from '../src/plan-sheet.ts';
import { DENSE } from '../src/sheet/density.ts';
import { glossParagraphs } from '../src/sheet/gloss-paragraphs.ts';
import { writeSheet } from '../src/sheet/write-sheet.ts';
import { drawnText, textItems, textsOf } from './reading/plan-text.ts';
import { proseOf, sectionsOf, spanAt, templateOf, topicOf } from './reading/topics.ts';

const fonts = openFontBook();
const planOf = (topic: Topic): Plan => planSheet(topic, { date: '2026-03-14', report() {} }, fonts) as Plan;
/** A topic of one command, changed. */
const ofOne = (change: object): Topic => {
  const topic = topicOf(['tool verb']);
  const [entry] = topic.entries;
  if (entry?.kind !== 'command') throw new Error('Expected a command');
  return { ...topic, entries: [{ ...entry, variants: [{ ...entry.variants[0], ...change }] }] };
};
const saying = (text: string, change: object = {}): Topic =>
  ofOne({
    description: { prose: proseOf(text), text, how: 'inline', shared: false, confidence: 1 },
    ...change,
  });

test('a sentence that stands above steps as their title does not stand under a command too', () => {
  const title = proseOf('After a fall, clean up and start:', 3);
  const topic = ofOne({ notes: [title, proseOf('It is slow.', 4)] });
  const [group] = topic.groups;
  if (group === undefined) throw new Error('Expected a group');
  const recipe = {
    id: 'recipe',
    title: { ...title, plain: 'After a fall, clean up and start' },
    steps: [{ template: templateOf('tool clean'), effect: 'none' }],
    spans: [spanAt(3)],
  } as unknown as Topic['recipes'][number];
  const texts = textsOf(
    planOf({
      ...topic,
      recipes: [recipe],
      groups: [{ ...group, items: [...group.items, { kind: 'recipe', id: 'recipe' }] }],
    }),
  );
  expect(texts.filter((text) => text.includes('After a fall'))).toHaveLength(1);
  expect(texts).toContain('It is slow.');
});

test('what a sentence under a command led to does not stand behind it: it has no colon', () => {
  expect(textsOf(planOf(ofOne({ notes: [proseOf('Then find the culprit:')] })))).toContain(
    'Then find the culprit',
  );
});

test('the author’s own sign of danger is not printed twice', () => {
  for (const text of ['Remove all ⚠️', '⚠ Remove all', 'Remove all'])
    expect(textsOf(planOf(saying(text, { effect: 'destructive' })))).toContain('⚠ Remove all');
});

test('each option that is explained has a line of its own', () => {
  const glosses = ['-a, --all', '-q'].map((label) => ({
    label,
    prose: proseOf('something'),
    from: 'note' as const,
  }));
  expect(glossParagraphs([], glosses as never)).toHaveLength(2);
  expect(DENSE.listed).toBe(false);
});

test.each([
  ['镜像', '镜像是只读的模板。'],
  ['ブランチ', 'ブランチとは、コミットを指す名前です。'],
  ['이미지', '이미지는 읽기 전용이다.'],
])('a definition that begins with %s has it once, where scripts need no blank', (term, plain) => {
  const [sample] = sampleTopic().concepts;
  const concept = {
    ...sample,
    id: 'one',
    term,
    alsoKnownAs: [],
    facts: [],
    definition: { prose: proseOf(plain) },
  } as unknown as Concept;
  const [group] = topicOf([]).groups;
  if (group === undefined) throw new Error('Expected a group');
  const topic = topicOf([], {
    concepts: [concept],
    groups: [{ ...group, items: [{ kind: 'concept', id: 'one' }] }],
  });
  const drawn = textItems(planOf(topic)).map(drawnText).join('');
  expect(drawn).toContain(plain);
  expect(drawn.split(term)).toHaveLength(2);
});

test('no line ends in a bracket that opens', () => {
  const text = '作業ツリーの変更を元に戻す(変更は失われます)「はい」と'.repeat(12);
  const lineEnds = textItems(planOf(saying(text))).flatMap(({ lines }: TextItem) =>
    lines.map(({ spans }) => spans.at(-1)?.glyphs.at(-1)?.codePoint),
  );
  expect(lineEnds.length).toBeGreaterThan(4);
  expect(lineEnds).not.toContain('('.codePointAt(0));
  expect(lineEnds).not.toContain('「'.codePointAt(0));
});

test('the open look takes no further page than the dense one', () => {
  const record = { date: '2026-03-14', mark: '000000' };
  const request = {
    paper: 'a4',
    orientations: ['landscape', 'portrait'],
    columns: undefined,
    smallest: 7,
  } as const;
  const watch = { missing() {}, foreign() {} };
  for (let rows = 4; rows < 14; rows++) {
    const sections = Array.from({ length: 4 }, (_, section) => ({
      title: `Part ${section}`,
      rows: Array.from({ length: rows }, (_, row) => `tool verb${row} --option --further`),
    }));
    const topic = topicOf([], sectionsOf(sections));
    const dense = layOut(writeSheet(topic, DENSE, record), request, fonts, watch).fitOn(2, {
      least: 9,
      most: 14,
    });
    expect(planOf(topic).pages.length, `${rows} rows`).toBe(dense?.pages);
  }
});

test('a sheet that is set closely and leaves room has its rows further apart, all of them alike', () => {
  const rows = Array.from({ length: 60 }, (_, row) =>
    row % 9 === 8 ? '# A sentence of the section.' : `tool verb${row}`,
  );
  const topic = topicOf(
    [],
    sectionsOf([
      { title: 'Half', rows },
      { title: 'Rest', rows: rows.slice(0, 40) },
    ]),
  );
  const record = { date: '2026-03-14', mark: '000000' };
  const request = { paper: 'a4', orientations: ['portrait'], columns: 3, smallest: 7 } as const;
  const layout = layOut(writeSheet(topic, DENSE, record), request, fonts, { missing() {}, foreign() {} });
  const fit = layout.fitOn(2, { least: 9, most: 9 }) as Fit;
  const distances = textItems(layout.planOf(fit))
    .filter(({ path }) => path.at(-1) === 'Lbl')
    .map(({ lines }) => lines[0]?.y ?? 0)
    .flatMap((y, index, all) => (index > 0 && y > (all[index - 1] ?? 0) ? [y - (all[index - 1] ?? 0)] : []));
  const usual = DENSE.leading + DENSE.row;
  expect(Math.min(...distances) / 9).toBeGreaterThan(usual + 0.01);
  expect(new Set(distances.filter((one) => one / 9 < usual + 0.5).map((one) => one.toFixed(2))).size).toBe(1);
});

test('a title in letters that fill their square stays below the margin', () => {
  const headOf = (title: string): TextItem | undefined =>
    textItems(planOf(topicOf(['tool verb'], { title }))).find(({ path }) => path.at(-1) === 'H1');
  const [latin, chinese] = [headOf('Notes')?.lines[0], headOf('命令笔记')?.lines[0]];
  expect(latin?.y).toBeCloseTo(23 + 15);
  expect((chinese?.y ?? 0) - (chinese?.spans[0]?.size ?? 0) * 0.88).toBeGreaterThanOrEqual(23 - 1e-6);
});
