import { expect, test } from 'vitest';
import { repairEncoding } from '../../src/reading/text/repair-encoding.ts';
import { opened, said } from './open.ts';

const misread = (text: string, charset: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) =>
    new TextDecoder(charset).decode(Uint8Array.of(byte)),
  ).join('');

test.each(['macintosh', 'windows-1252'])('text misread as %s is put right, all of it', (charset) => {
  const meant = '# 📁 Index — “café”, naïve, 100 €\n';
  expect(repairEncoding(misread(meant, charset))).toMatchObject({ text: meant, repair: { as: charset } });
});

test('a repair keeps the places of the file', async () => {
  const note = await opened(`${misread('# 📁 Images — all', 'macintosh')}\n\n    docker images\n`);
  expect(note.text.split('\n', 1)[0]).toBe('# 📁 Images — all');
  expect(note.encodingRepair).toEqual({ as: 'macintosh', edits: 2 });
  expect(said(note)).toEqual(['1:3 info encoding-repaired']);
  expect(note.toOriginal(note.text.indexOf('Images')).column).toBe(8);
  expect(note.toOriginal(note.text.indexOf('all')).column).toBe(19);
});

test.each([
  'Le nom doit d’être unique, comme l’éviter.',
  'Größe: „10 MB“ – ‚klein‘',
  'São Tomé às 5 º, ±2 ½ © ® ™ µ',
  '√2 ≈ 1.41, ∑ of ∆x',
  'Ãngela, Âncora, Ðorđe, ÀÉÎÕÜ',
  '📁 Images — “quoted” → next',
  'Пример команды',
  'コンテナ一覧',
])('text that is right stays: %s', (text) => {
  expect(repairEncoding(text)).toMatchObject({ text, findings: [] });
});

test('beside letters that are right only what is certain is put right', () => {
  const text = `d’être ${misread('—', 'macintosh')} naïve`;
  expect(repairEncoding(text)).toMatchObject({ text: 'd’être — naïve', repair: { edits: 1 } });
});

test('text misread in two ways is left alone and pointed at', async () => {
  const source = `${misread('📁', 'macintosh')} It${misread('’', 'windows-1252')}s\n`;
  const note = await opened(source);
  expect(note.text).toBe(source);
  expect(said(note)).toEqual(['1:1 warning text/mojibake']);
});

test('a doubtful letter is left alone and pointed at', async () => {
  const note = await opened(`cafes, ${misread('café', 'windows-1252')}\n`);
  expect(said(note)).toEqual(['1:11 warning text/mojibake']);
});
