/**
 * Says how the time of reading a note grows with its size: `pnpm bench:reading [--only word]`.
 * Each kind of note is read at N, 2N and 4N; an exponent of 1 is linear, 2 is quadratic.
 * Times are the processor's, so that other work on the machine counts little.
 * Ends with exit code 1 if an exponent is above 1.2 or a megabyte of ordinary notes takes more than 5 s or 512 MB.
 */
import { openNote } from '../packages/core/src/reading/open-note.ts';
import { findRegions } from '../packages/core/src/reading/regions.ts';
import { noteShapes } from './note-shapes.ts';

const mostExponent = 1.2;
const smallest = 32 * 1024;

const only = process.argv[process.argv.indexOf('--only') + 1] ?? '';
const shapes = process.argv.includes('--only')
  ? noteShapes.filter(({ name }) => name.includes(only))
  : noteShapes;

let failures = 0;
await read(grow(noteShapes[0]!.part, smallest));
const everyday = noteShapes.filter(({ everyday }) => everyday);
const large = grow((index) => everyday.map(({ part }) => part(index)).join('\n\n'), 1000 * 1024);
const time = await read(large);
const memory = process.resourceUsage().maxRSS / 1024;
console.log(`a note of 1 MB: ${(time / 1000).toFixed(1)} s, ${memory.toFixed(0)} MB\n`);
if (time > 5000 || memory > 512) failures += 1;
console.log(
  `${'kind of note'.padEnd(24)}${['N', '2N', '4N'].map((size) => `${size} ms`.padStart(9)).join('')}  exponent`,
);
for (const { name, part } of shapes) {
  const times: number[] = [];
  for (const factor of [1, 2, 4]) times.push(await fastest(grow(part, smallest * factor)));
  const exponent = Math.log2(times[2]! / times[0]!) / 2;
  if (exponent > mostExponent) failures += 1;
  const columns = times.map((time) => time.toFixed(0).padStart(9)).join('');
  console.log(
    `${name.padEnd(24)}${columns}  ${exponent.toFixed(2)}${exponent > mostExponent ? '  above 1.2' : ''}`,
  );
}
process.exitCode = failures > 0 ? 1 : 0;

function grow(part: (index: number) => string, size: number): string {
  const parts: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const next = `${part(index)}\n\n`;
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}

async function fastest(text: string, runs = 3): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) best = Math.min(best, await read(text));
  return best;
}

async function read(text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const start = process.cpuUsage();
  const note = await openNote({ id: 'note.md', bytes });
  if (note.kind === 'refusal')
    throw new Error(`Cannot measure, expected a note: ${note.diagnostics[0]?.message}`);
  findRegions(note);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
