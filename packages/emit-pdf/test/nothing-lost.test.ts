import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openFontBook } from '../src/fonts/font-book.ts';
import { pageFrame } from '../src/layout/page-frame.ts';
import type { Plan } from '../src/layout/plan.ts';
import { planSheet } from '../src/plan-sheet.ts';
import { drawnText, textItems, textsOf } from './reading/plan-text.ts';
import { sectionsOf, topicOf } from './reading/topics.ts';

// Each run lays out a whole sheet; a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 });

const fonts = openFontBook();
const MARGIN = 8 * (72 / 25.4);

const word = fc.oneof(
  fc.constantFrom(
    'docker',
    'run',
    '--rm',
    '--name',
    '<image>',
    '<name>',
    '-p',
    '8080:80',
    '|',
    '&&',
    '"two words"',
    '--no-cache',
  ),
  fc.stringMatching(/^[a-z0-9<>/=:._-]{1,60}$/),
  fc.constantFrom('x'.repeat(300), '日本語', 'naïve', '→'),
);
const lines = fc.array(
  fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' ')),
  { maxLength: 60 },
);
const options = { date: '2026-03-14', report() {} };

test('every command of any topic is on the sheet, in its order', () => {
  fc.assert(
    fc.property(lines, (commands) => {
      const plan = planSheet(topicOf(commands), options, fonts);
      const texts = (plan ? textsOf(plan) : []).map((text) => text.trimEnd());
      let at = -1;
      for (const command of commands) {
        at = texts.indexOf(command, at + 1);
        expect(at, command).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 25 },
  );
});

test('headings, commands and sentences of any sections are on the sheet, in their order', () => {
  const title = fc.option(fc.stringMatching(/^[A-Z][a-z]{1,12}$/), { nil: undefined });
  const row = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
  const rows = fc.array(
    fc.oneof(
      row,
      // A sentence of more letters is set in several paragraphs; of those, only a command copies out whole.
      row.map((text) => `# ${text.slice(0, 900).trim()}`),
    ),
    { maxLength: 9 },
  );
  const section = fc.record({ title, level: fc.integer({ min: 1, max: 4 }), rows });
  fc.assert(
    fc.property(fc.array(section, { maxLength: 9 }), (sections) => {
      const own = sections.map(({ title: text, ...rest }) =>
        text === undefined ? rest : { ...rest, title: text },
      );
      const plan = planSheet(topicOf([], { ...sectionsOf(own), title: 'topic' }), options, fonts);
      const texts = (plan ? textsOf(plan) : []).map((text) => text.trimEnd());
      let at = -1;
      for (const { title: text, rows: all } of sections.filter((one) => one.rows.length > 0)) {
        for (const expected of [
          ...(text === undefined ? [] : [text]),
          ...all.map((one) => one.replace('# ', '')),
        ]) {
          at = texts.indexOf(expected, at + 1);
          expect(at, expected).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('nothing stands outside the margins, or reaches into the next column', () => {
  fc.assert(
    fc.property(lines, (commands) => {
      const plan = planSheet(topicOf(commands), options, fonts);
      for (const item of plan ? textItems(plan) : []) {
        for (const line of item.lines) {
          const last = line.spans.at(-1);
          const right = (last?.x ?? 0) + (last?.width ?? 0);
          const edge = item.column < 0 ? (plan?.width ?? 0) - MARGIN : columnRight(plan as Plan, item.column);
          expect(right, drawnText(item)).toBeLessThanOrEqual(edge);
          expect(line.y).toBeLessThanOrEqual((plan?.height ?? 0) - MARGIN);
          expect(line.spans[0]?.x).toBeGreaterThanOrEqual(MARGIN);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('a line ends between words, and a broken command in a backslash', () => {
  const usual = fc.array(fc.constantFrom('docker', 'run', '--rm', '--no-cache', '<image>', '-p', '8080:80'), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(usual, (words) => {
      const plan = planSheet(topicOf([words.join(' ')]), { ...options, columns: 4 }, fonts);
      const command = plan && textItems(plan).find((item) => item.path.at(-1) === 'Lbl');
      const drawn = (command?.lines ?? []).map((line) =>
        line.spans
          .flatMap((span) => span.glyphs.map((glyph) => String.fromCodePoint(glyph.codePoint)))
          .join(''),
      );
      drawn.slice(0, -1).forEach((line) => {
        expect(line).toMatch(/\S \\$/);
      });
      expect(drawn.map((line) => line.replace(/\\$/, '')).join('')).toBe(words.join(' '));
    }),
    { numRuns: 25 },
  );
});

/** The right edge of a column: frames of all sheets begin at the same margin. */
function columnRight(plan: Plan, column: number): number {
  const frame = pageFrame('a4', 'landscape', plan.columns, 0);
  return frame.margin + column * (frame.columnWidth + frame.gutter) + frame.columnWidth + 0.01;
}
