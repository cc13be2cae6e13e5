import { describe, expect, test } from 'vitest';
import { openFontBook } from '../src/fonts/font-book.ts';
import { lettersFrom } from '../src/fonts/letters.ts';
import { isRightToLeft } from '../src/fonts/right-to-left.ts';
import { loadShaper } from '../src/fonts/shaper.ts';
import type { Plan } from '../src/layout/plan.ts';
import { visualOrder } from '../src/layout/visual-order.ts';
import { planSheet } from '../src/plan-sheet.ts';
import { has, runOn } from './reading/tools.ts';
import { render, sectionsOf, topicOf } from './reading/topics.ts';

const shaper = await loadShaper();

/** Gives the spans of the line with letters from right to left, as text from left to right, with their left edges. */
function lineOf(row: string): readonly (readonly [text: string, x: number])[] {
  const topic = topicOf([], sectionsOf([{ title: 'Notes', rows: [row] }]));
  const plan = planSheet(topic, { date: '2026-03-14', report() {} }, openFontBook(shaper)) as Plan;
  const items = plan.pages.flatMap((page) => page.items);
  const column = items.flatMap((item) => (item.kind === 'text' && item.column === 0 ? item.lines : []));
  return column
    .filter(({ spans }) => spans.some(({ run }) => isRightToLeft(run.text)))
    .flatMap(({ spans }) => spans)
    .toSorted((a, b) => a.x - b.x)
    .map(({ glyphs, x }) => [glyphs.map(({ codePoint }) => String.fromCodePoint(codePoint)).join(''), x]);
}

const drawn = (row: string): string =>
  lineOf(row)
    .map(([text]) => text)
    .join('');

test('levels are turned from the highest one down', () => {
  const things = Array.from('a BC 12 d', (text, index) => ({
    text,
    level: [0, 0, 1, 1, 1, 2, 2, 1, 0][index]!,
  }));
  expect(
    visualOrder(things, ({ level }) => level)
      .map(({ text }) => text)
      .join(''),
  ).toBe('a  12 CBd');
});

describe('from right to left', () => {
  test('words stand on the right of the words that follow', () => {
    expect(drawn('echo "שלום עולם"')).toBe('echo "םלוע םולש"');
    expect(drawn('echo שלום 2026 end')).toBe('echo 2026 םולש end');
  });

  test.each(['/tmp', '--force', '~/notes/', 'build/'])(
    '%s in a sentence keeps its marks where they are',
    (typed) => {
      expect(drawn(`# שלום ${typed} עולם`)).toBe(`םלוע ${typed} םולש`);
    },
  );

  test('the point behind a word of another script ends the sentence', () => {
    expect(drawn('# שלום file.txt.')).toBe('.file.txt םולש');
  });

  test('brackets are turned', () => {
    const fonts = openFontBook(shaper);
    const { glyphs } = lettersFrom(fonts)('sans', '(כן)', { region: 'sc', rightToLeft: true });
    const [opens, closes] = Array.from('()', (mark) => fonts.glyph('sans', mark.charCodeAt(0))?.glyph);
    expect([glyphs[0]?.glyph, glyphs.at(-1)?.glyph]).toEqual([opens, closes]);
  });

  test('a sentence begins at the right edge, with its code from left to right', () => {
    const [sentence] = [lineOf('# מציג את ps -a עכשיו')];
    expect(sentence?.map(([text]) => text).join('')).toBe('וישכע ps -a תא גיצמ');
    expect(sentence?.[0]?.[1]).toBeGreaterThan(100);
  });

  test('Arabic letters are joined', () => {
    const letters = lettersFrom(openFontBook(shaper));
    const way = { region: 'sc', rightToLeft: true } as const;
    const [joined] = [letters('sans', 'ببب', way).glyphs.map(({ glyph }) => glyph)];
    expect(new Set(joined).size).toBe(3);
  });
});

describe.skipIf(!has('pdftotext'))('what is copied', () => {
  const copied = async (row: string): Promise<string> => {
    const { bytes, reported } = await render(topicOf([row]));
    expect(reported).toEqual([]);
    return runOn(bytes as Uint8Array, 'pdftotext', '{}', '-').replace(/[\u200e\u202a-\u202e]/g, '');
  };

  test.each([['שלום עולם'], ['مرحبا بالعالم'], ['السلام عليكم'], ['سلام دنیا گچپژ']])(
    'echo %s',
    async (words) => {
      expect(await copied(`echo ${words}`)).toContain(`echo ${words}\n`);
      expect(await copied(`echo ${words} end`)).toContain(`echo ${words} end`);
      // pdftotext takes a quote behind a letter from right to left to be written so, too.
      expect(await copied(`echo "${words}" end`)).toContain(words);
    },
  );

  test.each(['🇩🇪', '👨‍👩‍👧', '👍🏽', '1️⃣', '❤️‍🔥', '🏳️‍🌈', '🧑🏽‍🚀'])('the emoji %s is one', async (emoji) => {
    const plain = emoji.replaceAll('\ufe0f', '');
    expect((await copied(`echo ${emoji} end`)).replaceAll('\ufe0f', '')).toContain(`echo ${plain} end`);
    const { glyphs } = lettersFrom(openFontBook(shaper))('sans', emoji);
    expect(glyphs).toHaveLength(1);
  });
});

test('an emoji that the font does not put together is named', async () => {
  const { reported } = await render(topicOf(['echo 😀', 'echo \u{1f469}\u200d\u{1f9ff}']));
  expect(reported.every(({ rule }) => rule === 'pdf/glyph-missing')).toBe(true);
});

test('scripts without letters are told in one short message that says what to install', async () => {
  const { bytes, reported } = await render(topicOf(['echo ภาษาไทย हिन्दी']));
  expect(bytes).toBeDefined();
  expect(reported).toMatchObject([
    {
      rule: 'pdf/glyph-missing',
      hint: 'Install the letters beside crib: npm install -g @expo-google-fonts/noto-sans-thai @expo-google-fonts/noto-sans-devanagari',
    },
  ]);
});

test('no glyph is the one for “no such character”', () => {
  const letters = lettersFrom(openFontBook(shaper));
  for (const text of ['ภาษาไทย กำลัง', 'हिन्दी नमस्ते', 'שָׁלוֹם', 'x\u0301\u20dd', '\u064b', 'a\u200db'])
    for (const rightToLeft of [false, true]) {
      const { glyphs } = letters('mono', text, { region: 'sc', rightToLeft });
      expect(glyphs.filter(({ glyph }) => glyph === 0)).toEqual([]);
    }
});

test('the same notes give the same bytes', async () => {
  const topic = topicOf(['echo "مرحبا" 🇩🇪', '# עוצר את (המכולה) web']);
  const [one, other] = [await render(topic), await render(topic)];
  expect(Buffer.compare(one.bytes as Uint8Array, other.bytes as Uint8Array)).toBe(0);
});
