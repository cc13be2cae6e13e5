import { deflateSync } from 'node:zlib';
import { sampleTopic } from '@cribnotes/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecord, recordTopic } from '../src/index.ts';
import { markOf } from '../src/record/content-mark.ts';
import { packRecord } from '../src/record/pack-record.ts';
import type { RecordedRow, SheetRecord } from '../src/record/sheet-record.ts';
import { OPEN } from '../src/sheet/density.ts';
import type { Paragraph } from '../src/sheet/sheet.ts';
import { writeSheet } from '../src/sheet/write-sheet.ts';
import { copiedText, has, runOn } from './reading/tools.ts';
import { proseOf, render, sectionsOf, topicOf } from './reading/topics.ts';

const date = '2026-03-14';
const bytesOf = async (topic = sampleTopic(), options = {}) =>
  (await render(topic, options)).bytes as Uint8Array;

/** The words of a text, without the bullets that a sheet puts before sentences. */
const wordsIn = (texts: readonly string[]) =>
  texts
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => word !== '' && word !== '•')
    .sort();

const isNoName = ({ parts: [{ path }] }: Paragraph) => path.at(-1) !== 'P#names';

describe('a file', () => {
  test('keeps what it prints, with its date and its mark', async () => {
    const record = readRecord(await bytesOf());
    expect(record).toEqual(recordTopic(sampleTopic(), date));
    await expect(`${JSON.stringify(record, null, 1)}\n`).toMatchFileSnapshot('golden/sample.record.json');
  });

  test('keeps all words of its sections but other names of commands, and no word more', () => {
    const topic = sampleTopic();
    const record = recordTopic(topic, date);
    const sheet = writeSheet(topic, OPEN, record);
    const printed = sheet.sections.flatMap(({ rows }) =>
      rows.flatMap(({ paragraphs }) =>
        paragraphs.filter(isNoName).map(({ parts, copies = '' }) => {
          const text = parts.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
          // Options that are added to a command further up are recorded as the whole command.
          return text.startsWith('+ ') ? copies : text;
        }),
      ),
    );
    const [, ...rows] = record.rows;
    const kept = rows.flatMap(({ kind, text, sentence, details }) =>
      kind === 'concept' && sentence !== '' ? [sentence, ...details] : [text, sentence, ...details],
    );
    expect(wordsIn(kept)).toEqual(wordsIn(printed));
  });

  test.skipIf(!has('pdftotext'))('shows its date and mark', async () => {
    const bytes = await bytesOf(sampleTopic(), { date: '2027-01-31' });
    expect(copiedText(bytes)).toContain(
      `From 2 notes, 2027-01-31 · mark ${readRecord(bytes)?.mark} · checked`,
    );
  });

  test.skipIf(!has('qpdf'))('keeps its record when another program saves it anew', async () => {
    for (const how of ['--linearize', '--object-streams=disable', '--compress-streams=y']) {
      const again = runOn(await bytesOf(), 'sh', '-c', `qpdf ${how} "$0" - | base64`, '{}');
      expect(readRecord(Buffer.from(again, 'base64')), how).toEqual(recordTopic(sampleTopic(), date));
    }
  });

  test('reads back where the notes speak of its own insides', async () => {
    const title = '/CribnotesRecord >> stream /CribnotesRecord';
    const topic = topicOf(['docker ps'], { title: `${title} `.repeat(8).trim() });
    expect(readRecord(await bytesOf(topic))).toEqual(recordTopic(topic, date));
  });
});

describe('the mark', () => {
  const marked = (rows: readonly string[], changes = {}) =>
    recordTopic(topicOf([], { ...sectionsOf([{ title: 'One', rows }]), ...changes }), date).mark;

  test('stays when size, paper, theme and date change', async () => {
    const marks = await Promise.all(
      [{}, { paper: 'a5' }, { theme: 'large' }, { date: '2030-01-01' }, { pages: 9 }, { index: true }].map(
        async (options) => readRecord(await bytesOf(sampleTopic(), options))?.mark,
      ),
    );
    expect(new Set(marks)).toEqual(new Set([recordTopic(sampleTopic(), date).mark]));
  });

  test('changes with a command, a sentence, the title and the summary', () => {
    const marks = [
      marked(['docker ps', '# A sentence']),
      marked(['docker ps -a', '# A sentence']),
      marked(['docker ps', '# Another sentence']),
      marked(['docker ps', '# A sentence'], { title: 'Other' }),
      marked(['docker ps', '# A sentence'], { summary: 'Other' }),
      marked(['docker ps', '# A sentence'], {
        links: [{ title: 'A book', span: proseOf('x').spans[0] }],
      }),
    ];
    expect(new Set(marks).size).toBe(marks.length);
    expect(marked(['docker ps', '# A sentence'])).toBe(marks[0]);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  // Halves of pairs, as a broken file may bring them.
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.constantFrom(
    '',
    '👩‍🚀 🇨🇭',
    'שלום עולם',
    'مرحبا',
    '\u202eabc',
    '\ufeff',
    '\0',
    'endstream\nendobj',
    '\\("',
  ),
);
const row: fc.Arbitrary<RecordedRow> = fc.record({
  kind: fc.constantFrom('title', 'command', 'keys', 'input', 'concept', 'recipe', 'snippet', 'note', 'link'),
  section: text,
  id: text,
  text,
  sentence: text,
  details: fc.array(text, { maxLength: 3 }),
});
const records: fc.Arbitrary<SheetRecord> = fc.array(row).map((rows) => ({ date, mark: markOf(rows), rows }));

/** The least that a file needs to hold a record. */
const fileWith = (packed: Uint8Array) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<<\n/Type /CribnotesRecord\n/Filter /FlateDecode\n>>\nstream\n'),
    deflateSync(packed),
    Buffer.from('\nendstream\nendobj\n'),
  ]);

describe('reading back', () => {
  test('gives any record as it was', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(readRecord(fileWith(packRecord(record)))).toEqual(record);
      }),
    );
  });

  test('gives what odd notes print', async () => {
    const lines = ['echo "👩‍🚀"', 'grep שלום', 'grep مرحبا file', 'echo e\u0301', 'printf "\\0"'];
    const topic = topicOf(lines, { title: 'Ω 日本 <&>', summary: 'عربي' });
    expect(readRecord(await bytesOf(topic))).toEqual(recordTopic(topic, date));
  });

  test('gives nothing or the record for a file that is cut or damaged anywhere', async () => {
    const bytes = await bytesOf();
    const whole = recordTopic(sampleTopic(), date);
    const place = fc.nat({ max: bytes.length - 1 });
    fc.assert(
      fc.property(place, place, fc.nat({ max: 255 }), (length, at, value) => {
        const damaged = bytes.slice(0, length);
        damaged[at % Math.max(1, length)] = value;
        const read = readRecord(damaged);
        if (read !== undefined) expect(read).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  test('gives nothing for any other bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readRecord(bytes)).toBeUndefined();
        expect(readRecord(fileWith(bytes))).toBeUndefined();
      }),
    );
    const json = (value: unknown) => fileWith(Buffer.from(JSON.stringify(value)));
    const good = { version: 1, date, mark: '00ff00', rows: [['note', '', '', 'A sentence', '']] };
    expect(readRecord(json(good))?.rows).toHaveLength(1);
    for (const bad of [
      null,
      [],
      { ...good, version: 2 },
      { ...good, date: '\u001b[2J' },
      { ...good, mark: 'mark' },
      { ...good, rows: [['note', '', '', 'A sentence']] },
      { ...good, rows: [['__proto__', '', '', '', '']] },
      { ...good, rows: [['note', '', '', '', '', 1]] },
      { ...good, rows: [{}] },
    ])
      expect(readRecord(json(bad)), JSON.stringify(bad)).toBeUndefined();
    expect(readRecord(fileWith(Buffer.from('['.repeat(1_000_000))))).toBeUndefined();
  });

  test('unpacks no more than a sheet can say', () => {
    expect(readRecord(fileWith(Buffer.alloc(64 * 1024 * 1024, ' ')))).toBeUndefined();
  });

  test('takes no time for a file that is full of our name', () => {
    const names = Buffer.from('/CribnotesRecord >> stream\n'.repeat(500_000));
    const start = performance.now();
    expect(readRecord(names)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
