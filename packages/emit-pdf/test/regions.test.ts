import type { Topic } from '@cribnotes/core';
import { describe, expect, test } from 'vitest';
import { openFontBook } from '../src/fonts/font-book.ts';
import type { Plan } from '../src/layout/plan.ts';
import { planSheet } from '../src/plan-sheet.ts';
import { has, runOn } from './reading/tools.ts';
import { render, sectionsOf, topicOf } from './reading/topics.ts';

/** Gives the fonts of letters beyond Latin on the sheet, as `letter font`, in the order of reading. */
function fontsOf(topic: Topic, letters: string): readonly string[] {
  const plan = planSheet(topic, { date: '2026-03-14', report() {} }, openFontBook()) as Plan;
  const glyphs = plan.pages.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === 'text' ? item.lines.flatMap(({ spans }) => spans.flatMap((span) => span.glyphs)) : [],
    ),
  );
  const found = glyphs.map(({ codePoint, font }) => `${String.fromCodePoint(codePoint)} ${font.name}`);
  return [...new Set(found.filter((one) => letters.includes(Array.from(one)[0] as string)))];
}

const sectioned = (rows: readonly string[], language: string, title = 'Notes'): Topic =>
  topicOf([], { ...sectionsOf([{ title, rows }]), language, title: 'Notes' });

describe('one character is drawn as the region of the note draws it', () => {
  test.each([
    ['zh', ['# 看真正在内部运行的'], 'NotoSansSC-Regular'],
    ['zh', ['# 查看真正在內部執行的'], 'NotoSansTC-Regular'],
    ['zh-CN', ['# 真內'], 'NotoSansSC-Regular'],
    ['zh-TW', ['# 真'], 'NotoSansTC-Regular'],
    ['zh-Hant-HK', ['# 真'], 'NotoSansTC-Regular'],
    ['ja', ['# 真'], 'NotoSansJP-Regular'],
    ['ko', ['# 真'], 'NotoSansJP-Regular'],
    ['en', ['# 真の道具'], 'NotoSansJP-Regular'],
    ['en', ['# 真', '# 道具です'], 'NotoSansJP-Regular'],
    ['en', ['# 真'], 'NotoSansSC-Regular'],
    // A sentence of its own letters, whatever the topic's language.
    ['zh', ['# 真のコンテナ'], 'NotoSansJP-Regular'],
  ])('%s: %s', (language, rows, font) => {
    expect(fontsOf(sectioned(rows, language), '真')).toEqual([`真 ${font}`]);
  });

  test('in a heading bold, and in a command too', () => {
    expect(fontsOf(sectioned(['echo 真'], 'ja', '骨'), '真骨')).toEqual([
      '骨 NotoSansJP-Bold',
      '真 NotoSansJP-Regular',
    ]);
    expect(fontsOf(sectioned(['# 가나다'], 'ko', '라'), '가라')).toEqual([
      '라 NotoSansKR-Bold',
      '가 NotoSansKR-Regular',
    ]);
  });
});

test('a character that only another region has is printed in its form, and told', async () => {
  const { bytes, reported } = await render(sectioned(['# 囉 在这里'], 'zh-CN'));
  expect(bytes).toBeDefined();
  expect(reported).toMatchObject([
    {
      rule: 'pdf/other-region',
      level: 'info',
      message: expect.stringContaining('囉 U+56C9 (line 1)'),
      hint: 'Install the letters beside crib: npm install -g @expo-google-fonts/noto-sans-sc',
    },
  ]);
});

test('a rare character is told in a short message that names its package', async () => {
  const rare = '𠮷龘鱻𪚥';
  const { reported } = await render(sectioned([`# ${rare}が`], 'ja'));
  expect(reported).toMatchObject([
    {
      rule: 'pdf/glyph-missing',
      hint: 'Install the letters beside crib: npm install -g @expo-google-fonts/noto-sans-jp',
    },
  ]);
  const many = await render(
    sectioned(
      [`# ${Array.from({ length: 40 }, (_, index) => String.fromCodePoint(0x20000 + index)).join('')}`],
      'ja',
    ),
  );
  expect(many.reported[0]?.message).toContain('and 32 more');
});

test.skipIf(!has('pdftotext'))('text of all regions copies out', async () => {
  const rows = ['echo 看真', 'echo 執行', 'echo 実行の', 'echo 똠방'];
  const { bytes } = await render(sectioned(rows, 'en'));
  const copied = runOn(bytes as Uint8Array, 'pdftotext', '{}', '-');
  for (const row of rows) expect(copied).toContain(row);
});
