import { sampleTopic } from '@cribnotes/testkit';
import { describe, expect, test } from 'vitest';
import { copiedText, has } from './reading/tools.ts';
import { render, topicOf } from './reading/topics.ts';

describe('pages', () => {
  const many = Array.from({ length: 700 }, (_, index) => `tool verb${index} --option <value>`);

  test('too few of them: no file, and a message that says how many would do', async () => {
    const { bytes, reported } = await render(topicOf(many), { pages: 1 });
    expect(bytes).toBeUndefined();
    const [message, ...rest] = reported;
    expect(rest).toEqual([]);
    expect(message).toMatchObject({ rule: 'pdf/does-not-fit', level: 'error' });
    const pages = Number(/takes (\d+)/.exec(message?.message ?? '')?.[1]);
    expect(message?.hint).toContain(`--pages ${pages}`);
    expect((await render(topicOf(many), { pages })).bytes).toBeDefined();
    expect((await render(topicOf(many), { pages: pages - 1 })).bytes).toBeUndefined();
  });

  test('as many as it takes where none were asked for', async () => {
    const { bytes, reported } = await render(topicOf(many));
    expect(bytes).toBeDefined();
    expect(reported).toEqual([]);
  });

  test.each([0, -1, 1.5, Number.NaN])('%s of them is a programmer’s fault', async (pages) => {
    await expect(render(topicOf(many), { pages })).rejects.toThrow('Cannot lay out the sheet, expected');
  });
});

describe('paper', () => {
  test('of 10 by 10 mm: no file, one message', async () => {
    const { bytes, reported } = await render(topicOf(['ls']), { paper: [28.3, 28.3] });
    expect(bytes).toBeUndefined();
    expect(reported).toMatchObject([
      { rule: 'pdf/does-not-fit', level: 'error', message: expect.stringContaining('too small') },
    ]);
  });

  test('with too many columns for its letters: no file, one message', async () => {
    const { bytes, reported } = await render(topicOf(['ls']), { paper: 'a5', columns: 8, theme: 'large' });
    expect(bytes).toBeUndefined();
    expect(reported).toMatchObject([{ message: expect.stringContaining('too small') }]);
  });
});

describe('characters', () => {
  test('that no font has are named with the line of the note', async () => {
    const { bytes, reported } = await render(topicOf(['echo ok', 'echo \u{12000} \u{1f9ff} \u0007']));
    expect(bytes).toBeDefined();
    expect(reported).toHaveLength(1);
    expect(reported[0]).toMatchObject({
      rule: 'pdf/glyph-missing',
      level: 'warning',
      span: { source: 'basics.md', start: { line: 2 } },
    });
    expect(reported[0]?.message).toContain('\u{12000} U+12000 (line 2)');
    expect(reported[0]?.message).toContain('U+0007 (line 2)');
  });

  test.skipIf(!has('pdftotext'))('of many scripts stand on the sheet', async () => {
    const text = 'echo Ελληνικά Кириллица 简体字 繁體字 日本語 한국어 → ⇒ ✓ ⚠ │├─ ≤ ½ “q” ﬁ 😀 🐳';
    const { bytes, reported } = await render(topicOf([text]));
    expect(reported).toEqual([]);
    expect(copiedText(bytes as Uint8Array).replace('fi', 'ﬁ')).toContain(text);
  });
});

test.skipIf(!has('pdftotext'))('words from right to left stand in their order', async () => {
  const { bytes, reported } = await render(topicOf(['echo שלום עולם 2026 (כן) end']));
  expect(reported).toEqual([]);
  // What stands on paper from right to left, pdftotext turns back into the order of reading.
  const text = copiedText(bytes as Uint8Array).replace(/[\u202a-\u202e]/g, '');
  for (const word of ['שלום', 'עולם', 'כן']) expect(text).toContain(word);
  expect(text.indexOf('עולם')).toBeLessThan(text.indexOf('שלום'));
});

test('a command of 500 characters and a word of 100,000 stay whole', async () => {
  const line = `tool ${'--option=value '.repeat(33)}end`;
  const word = `tool ${'x'.repeat(100_000)}`;
  const { bytes, reported } = await render(topicOf([line, word]));
  expect(reported).toEqual([]);
  if (has('pdftotext')) {
    const copied = copiedText(bytes as Uint8Array).split('\n');
    expect(copied).toContain(line);
    expect(copied).toContain(word);
  }
});

test('a topic without commands, and groups without rows, make a sheet', async () => {
  expect((await render(topicOf([]))).bytes).toBeDefined();
  expect((await render({ ...sampleTopic(), entries: [], groups: [] })).bytes).toBeDefined();
});
