import { expect, test } from 'vitest';
import { parseSettings } from '../../src/reading/settings/folder-settings.ts';
import { paperSizeOf } from '../../src/reading/settings/paper-size.ts';
import { readNotes } from '../read-notes.ts';

const said = (text: string) => parseSettings(text).diagnostics.map(({ message }) => message);

test('notes say how their sheet is to be set', async () => {
  const note =
    '---\ncrib:\n  sheet: { theme: large, pages: 4, paper: 100x150mm, columns: 2, ideas: last, split: true }\n---\n\n- `docker ps` - list\n';
  expect((await readNotes([note])).sheet).toEqual({
    theme: 'large',
    pages: 4,
    paper: '100x150mm',
    columns: 2,
    ideas: 'last',
    split: true,
  });
  expect((await readNotes(['- `docker ps` - list\n'])).sheet).toBeUndefined();
});

test.each([
  ['sheet: { theme: dark }', '"sheet" should be theme: ink, colour, large, found "dark"'],
  ['sheet: { pages: 0 }', '"sheet" should be pages: a whole number from 1 to 999, found "0"'],
  ['sheet: { columns: 9 }', '"sheet" should be columns: a whole number from 1 to 8, found "9"'],
  ['sheet: { paper: b4 }', '"sheet" should be paper: a paper such as a4, letter or 100x150mm, found "b4"'],
  ['sheet: { ideas: [first] }', '"sheet" should be ideas: group, first, last, none, found a list'],
  ['sheet: { split: 2 }', '"sheet" should be split: true or false, found "2"'],
  [
    'sheet: { colour: red }',
    '"sheet" should be keys of theme, ideas, pages, columns, paper, split, found "colour"',
  ],
  [
    'sheet: large',
    '"sheet" should be keys and values, of theme, ideas, pages, columns, paper, split, found "large"',
  ],
])('%s is told', (text, message) => {
  expect(said(text)).toEqual([message]);
});

test.each([
  ['A4', 'a4'],
  ['tabloid', 'tabloid'],
  ['10x15 cm', [(10 * 72) / 2.54, (15 * 72) / 2.54]],
  ['4×6in', [288, 432]],
  ['0x10mm', undefined],
  ['10x', undefined],
  ['9999x9999in', undefined],
  ['100x150', undefined],
])('the paper %s is %j', (word, size) => {
  expect(paperSizeOf(word)).toEqual(size);
});
