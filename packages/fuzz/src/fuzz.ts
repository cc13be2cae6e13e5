/**
 * Reads notes that nobody wrote, makes all formats of some of them, and says what breaks:
 *   pnpm fuzz                              20 seconds, with a seed of the day
 *     --seconds N --inputs N               until then, or so many inputs
 *     --seed S                             the same inputs again
 *     --seed S --input N                   that input alone, as far as it goes, and shows it
 *     --again DIR                          the inputs again that runs have listed there, and says which still break
 *     --emit-every N --tools-every N       of so many inputs one goes through all formats, through other programs
 *     --from N                             beginning with that input: goes on with a run that was ended
 *     --workers N --found DIR              how many processes; where inputs that break something are listed, and kept
 *     --keep N                             of how many that break the same way a small one is made
 * Ends with 1 when anything is broken.
 */

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { absentPrograms } from './checks/other-programs.ts';
import { makeInput } from './input/make-input.ts';
import { seedNotes } from './input/seed-notes.ts';
import { listedFindings } from './run/findings.ts';
import { fuzz } from './run/fuzz-run.ts';
import { tryInput } from './run/try-input.ts';

const number = (text: string, name: string): number => {
  if (!/^\d+$/.test(text)) throw new TypeError(`Cannot take ${text} for --${name}, expected a whole number`);
  return Number(text);
};

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    inputs: { type: 'string' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) },
    input: { type: 'string' },
    'emit-every': { type: 'string', default: '15' },
    'tools-every': { type: 'string', default: '600' },
    again: { type: 'string' },
    from: { type: 'string', default: '0' },
    keep: { type: 'string', default: '3' },
    workers: { type: 'string', default: '2' },
    found: { type: 'string', default: 'fuzz-found' },
  },
});
const seed = number(values.seed, 'seed');

if (values.again !== undefined) process.exitCode = (await tryAgain(values.again)) > 0 ? 1 : 0;
else if (values.input !== undefined) process.exitCode = await replay(number(values.input, 'input'));
else {
  const absent = absentPrograms();
  console.log(`seed ${seed}${absent.length > 0 ? `; not on this machine: ${absent.join(', ')}` : ''}`);
  const isBroken = await fuzz({
    seed,
    seconds: values.inputs === undefined ? number(values.seconds, 'seconds') : Number.POSITIVE_INFINITY,
    from: number(values.from, 'from'),
    inputs: values.inputs === undefined ? Number.POSITIVE_INFINITY : number(values.inputs, 'inputs'),
    every: {
      emit: number(values['emit-every'], 'emit-every'),
      tools: number(values['tools-every'], 'tools-every'),
    },
    workers: number(values.workers, 'workers'),
    keep: number(values.keep, 'keep'),
    found: resolve(process.env.INIT_CWD ?? '.', values.found),
  });
  process.exitCode = isBroken ? 1 : 0;
}

/** Gives how many of the listed inputs still break something. */
async function tryAgain(folder: string): Promise<number> {
  const listed = listedFindings(folder);
  let count = 0;
  for (const { seed, input, depth, origin, secrets, notes } of listed) {
    const bytes = notes.map((note) => Buffer.from(note, 'base64'));
    const broken = await tryInput({ origin, secrets, notes: bytes }, depth);
    for (const { invariant, what } of broken)
      console.log(`seed ${seed} input ${input}: ${invariant}: ${what}`);
    if (broken.length > 0) count += 1;
  }
  console.log(`${listed.length} inputs tried again, ${count} break something`);
  return count;
}

async function replay(index: number): Promise<number> {
  const input = makeInput(seed, index, seedNotes());
  for (const bytes of input.notes) console.log(`${new TextDecoder().decode(bytes)}\n----`);
  const broken = await tryInput(input, 'tools');
  for (const { invariant, what } of broken) console.log(`${invariant}: ${what}`);
  return broken.length > 0 ? 1 : 0;
}
