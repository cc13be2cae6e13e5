/**
 * Says how the time from notes to topic grows with their size: `pnpm bench:reading [--only word]`.
 * Each kind of note is read at N, 2N and 4N, and small notes by the thousand; an exponent of 1 is linear, 2 is quadratic.
 * Times of kinds are the processor's, of all threads, so that other work on the machine counts little.
 * Ends with exit code 1 if an exponent is above 1.2 or a megabyte of ordinary notes takes more than 5 s by the clock,
 * for which the machine must be quiet, or 512 MB.
 */
import { type NoteFile, openNote, readTopic } from '@cribnotes/core';
import { parseTree } from '@cribnotes/core/parse-tree';
import { specs } from '@cribnotes/specs';
import { noteShapes } from './note-shapes.ts';

const mostExponent = 1.2;
const smallest = 32 * 1024;

const only = /--only[= ](.*)/.exec(process.argv.slice(2).join(' '))?.[1] ?? '';
const shapes = noteShapes.filter(({ name }) => name.includes(only));

let failures = 0;
await read(grow(noteShapes[0]!.part, smallest));
const everyday = noteShapes.filter(({ everyday }) => everyday);
const large = grow((index) => everyday.map(({ part }) => part(index)).join('\n\n'), 1000 * 1024);
const start = performance.now();
const processor = await read(large);
const clock = performance.now() - start;
const memory = process.resourceUsage().maxRSS / 1024;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
console.log(
  `a note of 1 MB: ${seconds(clock)}, ${seconds(processor)} of processors, ${memory.toFixed(0)} MB\n`,
);
if (clock > 5000 || memory > 512) failures += 1;
console.log(
  `${'kind of note'.padEnd(24)}${['N', '2N', '4N'].map((size) => `${size} ms`.padStart(9)).join('')}  exponent`,
);
for (const { name, part } of shapes) {
  const times: number[] = [];
  for (const factor of [1, 2, 4]) times.push(await fastest(grow(part, smallest * factor)));
  tell(name, times);
}
if ('small notes'.includes(only)) await timeFiles();
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

async function timeFiles(): Promise<void> {
  const times: number[] = [];
  for (const count of [2500, 5000, 10_000]) {
    const files = Array.from({ length: count }, (_, n) =>
      fileOf(`${n}.md`, `# Note ${n}\n\nShows the log of web${n}:\n\n    docker logs --tail ${n} web${n}\n`),
    );
    times.push(await topicOf(files));
  }
  tell('10,000 small notes', times);
}

function tell(name: string, times: readonly number[]): void {
  const exponent = Math.log2(times[2]! / times[0]!) / 2;
  if (exponent > mostExponent) failures += 1;
  const columns = times.map((time) => time.toFixed(0).padStart(9)).join('');
  const mark = exponent > mostExponent ? '  above 1.2' : '';
  console.log(`${name.padEnd(24)}${columns}  ${exponent.toFixed(2)}${mark}`);
}

function fileOf(id: string, text: string): NoteFile {
  return { id, bytes: new TextEncoder().encode(text) };
}

async function read(text: string): Promise<number> {
  return await topicOf([fileOf('note.md', text)]);
}

/** What the command line parses in a process of its own is parsed here, so that it counts. */
async function topicOf(files: readonly NoteFile[]): Promise<number> {
  const start = process.cpuUsage();
  const topic = await readTopic(files, {
    name: 'notes',
    specs,
    open: (file) => openNote(file, { parseUnusual: async (text, limits) => parseTree(text, limits) }),
  });
  const { user, system } = process.cpuUsage(start);
  const refused = topic.diagnostics.find(({ rule, level }) => level === 'error' && rule.startsWith('note/'));
  if (refused !== undefined) throw new Error(`Cannot measure, expected a note: ${refused.message}`);
  return (user + system) / 1000;
}
