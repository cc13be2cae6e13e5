import type { RecordedRow, SheetRecord } from '@cribnotes/emit-pdf';
import { expect, test } from 'vitest';
import { changeLine, headLine } from '../src/changes/change-lines.ts';
import { compareSheets } from '../src/changes/compare-sheets.ts';

const row = (text: string, changes: Partial<RecordedRow> = {}): RecordedRow => ({
  kind: 'command',
  section: 'Containers',
  id: text,
  text,
  sentence: `What ${text} does`,
  details: [],
  ...changes,
});
const sheet = (...rows: readonly RecordedRow[]): SheetRecord => ({
  date: '2026-11-21',
  mark: '4f2a9c',
  rows,
});

/** What is said of two sheets with these rows. */
function linesFor(before: readonly RecordedRow[], after: readonly RecordedRow[]): readonly string[] {
  return compareSheets(sheet(...before), sheet(...after)).map(changeLine);
}

const [ps, rm, run] = [row('docker ps'), row('docker rm'), row('docker run')];

test('counts what was added, altered and gone', () => {
  const changes = compareSheets(
    sheet(ps, rm),
    sheet(row('docker ps', { sentence: 'Other' }), run, row('docker stop')),
  );
  expect(headLine(sheet(), changes)).toBe('since 2026-11-21 (mark 4f2a9c): 2 rows added, 1 altered, 1 gone');
  expect(headLine(sheet(), changes.slice(2))).toBe('since 2026-11-21 (mark 4f2a9c): 1 row altered, 1 gone');
  expect(headLine(sheet(), [])).toBe('since 2026-11-21 (mark 4f2a9c): nothing has changed');
});

test.each<[string, RecordedRow[], RecordedRow[], string[]]>([
  ['a new row', [ps], [ps, rm], ['+ docker rm  (Containers)']],
  ['a row that is gone', [ps, rm], [rm], ['- docker ps  (Containers)']],
  ['another order', [ps, rm, run], [run, ps, rm], []],
  ['a row without a heading', [], [row('docker ps', { section: '' })], ['+ docker ps']],
  [
    'another command of the same id',
    [run],
    [row('docker run -d', { id: 'docker run', sentence: run.sentence })],
    ['~ docker run -> docker run -d  (Containers)'],
  ],
  [
    'the same command of another id',
    [run],
    [row('docker run', { id: 'other', sentence: 'Other' })],
    ['~ sentence: What docker run does -> Other  (docker run, Containers)'],
  ],
  [
    'another command with the same sentence',
    [row('docker ps', { sentence: 'List' })],
    [row('docker container ls', { sentence: 'List' })],
    ['~ docker ps -> docker container ls  (Containers)'],
  ],
  [
    'a sentence that several commands share',
    [row('docker stop', { sentence: 'End' }), row('docker kill', { sentence: 'End' })],
    [row('docker rm', { sentence: 'End' })],
    ['+ docker rm  (Containers)', '- docker stop  (Containers)', '- docker kill  (Containers)'],
  ],
  [
    'a sentence where there was none',
    [row('docker ps', { sentence: '' })],
    [ps],
    ['~ sentence: + What docker ps does  (docker ps, Containers)'],
  ],
  [
    'other details',
    [row('docker ps', { details: ['-a  all', '-q  ids'] })],
    [row('docker ps', { details: ['-q  ids', '-n  last'] })],
    ['~ details: -a all -> -n last  (docker ps, Containers)'],
  ],
  [
    'details in another order',
    [row('docker ps', { details: ['one', 'two'] })],
    [row('docker ps', { details: ['two', 'one'] })],
    ['~ details: in another order  (docker ps, Containers)'],
  ],
  [
    'a row under another heading',
    [ps, rm, row('docker images', { section: 'Images' })],
    [ps, row('docker rm', { section: 'Images' }), row('docker images', { section: 'Images' })],
    ['~ section: Containers -> Images  (docker rm)'],
  ],
  [
    'a heading with other words',
    [ps, rm],
    [row('docker ps', { section: 'Boxes' }), row('docker rm', { section: 'Boxes', sentence: 'Other' })],
    ['~ heading: Containers -> Boxes', '~ sentence: What docker rm does -> Other  (docker rm, Boxes)'],
  ],
  ['the same row twice', [ps, { ...ps }], [ps], ['- docker ps  (Containers)']],
  [
    'what a terminal would act on',
    [],
    [row('echo \u001b[2J\nnext', { section: '\u202eabc' })],
    ['+ echo \\x1B[2J next  (<U+202E>abc)'],
  ],
  [
    'long texts that differ late',
    [row('ls', { sentence: `${'word '.repeat(30)}old` })],
    [row('ls', { sentence: `${'word '.repeat(30)}new` })],
    ['~ sentence: …word word word word old -> …word word word word new  (ls, Containers)'],
  ],
])('%s', (_, before, after, lines) => {
  expect(linesFor(before, after)).toEqual(lines);
});

test('thousands of rows are compared at once', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => row(`tool ${index}`));
  const later = rows.map((one, index) => (index % 2 === 0 ? one : { ...one, id: '', sentence: 'Other' }));
  const start = performance.now();
  expect(compareSheets(sheet(...rows), sheet(...later))).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(2000);
});
