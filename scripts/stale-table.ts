/**
 * Compares the table of docs/sheet.md with what sheet-figures.ts prints: `node scripts/sheet-figures.ts | node scripts/stale-table.ts`.
 * Prints the rows that are stale, and ends with 1 where there are some. What pdf.js copies is not compared, as it is downloaded.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const FIGURES =
  /^(?:ok|MISS) +(\S+) on (\w+): (\d+) pages?, letters of ([\d.]+ pt), (\d+) split \(.*?(\d+) avoidable.*?\), (\d+) alone, gaps ([\d.]+) apart, .*?ragged (\d+ %), ink ([\d.]+ %), margin ([\d.]+ mm), (\d+) of (\d+) commands/gm;

/** A paper as the table calls it. */
const PAPERS: Readonly<Record<string, string>> = { a4: 'A4', letter: 'Letter' };

const table = readFileSync(join(import.meta.dirname, '../docs/sheet.md'), 'utf8').replaceAll('**', '');
const measured = [...(await text(process.stdin)).matchAll(FIGURES)].map(
  ([, topic, paper = '', pages, letters, split, avoidable, alone, gaps, ragged, ink, margin, copied, of]) => {
    const apart = Number(gaps).toFixed(1);
    const head = [topic, PAPERS[paper], pages, letters, split, avoidable, alone, apart, ragged, ink, margin];
    return { start: `| ${head.join(' | ')} | ${copied} and `, end: ` of ${of} |` };
  },
);
if (measured.length === 0)
  throw new Error('Cannot compare the table, expected the lines of sheet-figures.ts');
const rows = table.split('\n');
const stale = measured.filter(
  ({ start, end }) => !rows.some((row) => row.startsWith(start) && row.endsWith(end)),
);
for (const { start, end } of stale) console.log(`docs/sheet.md is stale, measured is ${start}…${end}`);
if (stale.length > 0) process.exitCode = 1;
