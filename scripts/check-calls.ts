/**
 * Has every call by which `crib` changes files fail once: with an error, after half of its bytes, or by the death of the
 * process. Whatever happens, each file is the old one or the new one, whole; a deck never stands beside an older lock; notes
 * are never half-written; the next run succeeds and sweeps what was left.
 * Usage: check-calls [--every <n>] [run …]; without runs all; `--every` tries each n-th call only.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { crib, homeIn } from './fault-place.ts';
import { filesBelow, type Snapshot } from './faults/snapshot.ts';

/** A run that changes files, from a place that is made ready for it. */
interface Run {
  readonly name: string;
  /** Lines of the shell's words; `notes` and `out` are folders of the place. */
  readonly words: readonly string[];
  /** What is done to the notes before each run, so that there is something to change. */
  readonly edit: (notes: string) => void;
  /** Gives words that are only known when the place is made. */
  readonly more?: (place: string) => readonly string[];
}

const NOTE = '# Docker\n\nLists what runs:\n\n    docker ps\n\nNobody knows why.\n';
const EDITED = `${NOTE}\nStops one:\n\n    docker stop web\n`;
const SLIP = `${NOTE}\nRuns one:\n\n    docker run –detach web\n`;

const RUNS: readonly Run[] = [
  { name: 'build', words: ['build', 'notes', '--out', 'out'], edit: write(EDITED) },
  { name: 'install', words: ['install', 'notes'], edit: write(EDITED) },
  { name: 'fix', words: ['check', 'notes', '--fix', '--yes'], edit: write(SLIP) },
  { name: 'review', words: ['review', 'notes'], edit: write(EDITED), more: answerOf },
  { name: 'review apart', words: ['review', 'notes', '--apart'], edit: write(EDITED), more: answerOf },
  { name: 'check', words: ['check', 'notes'], edit: write(EDITED) },
];
const KINDS = ['error', 'short', 'kill'] as const;

const { values, positionals } = parseArgs({
  options: { every: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const scratch = mkdtempSync(join(tmpdir(), 'crib-calls-'));
let faults = 0;
let tried = 0;

try {
  for (const run of RUNS) if (positionals.length === 0 || positionals.includes(run.name)) tryCalls(run);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${tried} runs with a call that failed, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;

function tryCalls(run: Run): void {
  const place = join(scratch, 'place');
  const ready = join(scratch, 'ready');
  for (const folder of [place, ready]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(place, 'notes'), { recursive: true });
  write(NOTE)(join(place, 'notes'));
  for (const words of [
    ['build', 'notes', '--out', 'out'],
    ['install', 'notes'],
  ])
    start(place, words);
  run.edit(join(place, 'notes'));
  cpSync(place, ready, { recursive: true });
  const words = [...run.words, ...(run.more?.(place) ?? [])];
  const before = filesBelow(place);
  const counted = join(scratch, 'calls.txt');
  writeFileSync(counted, '');
  const whole = start(place, words, { FAULT_COUNT: counted });
  if (whole.status !== 0) throw new Error(`${run.name} fails by itself: ${whole.stderr}`);
  const after = filesBelow(place);
  const calls = readFileSync(counted, 'utf8').trimEnd().split('\n');
  let found = 0;
  for (let at = 1; at <= calls.length; at += Number(values.every))
    for (const kind of KINDS) {
      rmSync(place, { recursive: true, force: true });
      cpSync(ready, place, { recursive: true });
      const { status, signal, stderr } = start(place, words, { FAULT_AT: `${at}`, FAULT_KIND: kind });
      const wrong = [
        ...(signal === 'SIGKILL' || status === 0 || status === 2
          ? []
          : [`it ended with ${status ?? signal}`]),
        ...(/\n\s+at .+:\d+:\d+/.test(stderr) || stderr.includes('fault of crib')
          ? [`it says ${stderr}`]
          : []),
        ...mixed(filesBelow(place), before, after),
        ...(signal === 'SIGKILL' ? [] : litter(place)),
        ...again(place, words, after),
      ];
      tried += 1;
      found += wrong.length > 0 ? 1 : 0;
      for (const one of wrong)
        console.log(`FAULT ${run.name}, call ${at} (${calls[at - 1]}), ${kind}: ${one}`);
    }
  faults += found;
  console.log(`${found === 0 ? 'ok   ' : 'FAULT'} ${run.name}: ${calls.length} calls`);
}

/** What is neither as before nor as after, and a deck that is newer than its lock. */
function mixed(now: Snapshot, before: Snapshot, after: Snapshot): readonly string[] {
  const kept = [...now].filter(([path]) => !isPassing(path));
  const cut = kept.filter(([path, hash]) => hash !== before.get(path) && hash !== after.get(path));
  const gone = [...before.keys()].filter((path) => !now.has(path) && after.has(path) && !isPassing(path));
  const deck = 'out/notes.apkg';
  const lock = 'notes/anki.lock.json';
  const isNewer = (path: string): boolean =>
    now.get(path) === after.get(path) && after.get(path) !== before.get(path);
  const isAhead = isNewer(deck) && before.get(lock) !== after.get(lock) && !isNewer(lock);
  return [
    ...cut.map(([path]) => `${path} is neither the old one nor the new one`),
    ...gone.map((path) => `${path} is gone`),
    ...(isAhead ? ['the deck is newer than its lock'] : []),
  ];
}

/** What is named as passing, made anew from what it is about, or written by man itself: litter has its own test, caches are compared by use. */
function isPassing(path: string): boolean {
  return path.includes('/.crib-') || path.endsWith('/index.db') || /^(?:cache|state)\//.test(path);
}

function litter(place: string): readonly string[] {
  return [...filesBelow(place).keys()]
    .filter((path) => path.includes('/.crib-'))
    .map((path) => `${path} stays`);
}

/** What is wrong after the same run once more: it must come to what it would have come to. */
function again(place: string, words: readonly string[], after: Snapshot): readonly string[] {
  const { status, stderr } = start(place, words);
  // What is settled already cannot be answered once more.
  if (status !== 0 && !stderr.includes('nothing is asked as'))
    return [`the next run ends with ${status}: ${stderr}`];
  const now = filesBelow(place);
  const other = [...after].filter(([path, hash]) => !isPassing(path) && now.get(path) !== hash);
  return [...other.map(([path]) => `${path} differs after the next run`), ...litter(place)];
}

function start(
  place: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ReturnType<typeof spawnSync> & { readonly stderr: string } {
  const { stderr, ...ended } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'faults/failing-calls.mjs'), crib, ...words],
    {
      cwd: place,
      encoding: 'utf8',
      env: {
        ...homeIn(place),
        FAULT_ROOT: place,
        // What a deck says of its time is the same in all runs.
        SOURCE_DATE_EPOCH: '1790000000',
        ...env,
      },
    },
  );
  return { ...ended, stderr };
}

function write(text: string): (notes: string) => void {
  return (notes) => writeFileSync(join(notes, 'a.md'), text);
}

/** The answer to the first question about the sentence of which nobody knows why it is there. */
function answerOf(place: string): readonly string[] {
  const { stdout } = start(place, ['review', 'notes', '--json']);
  const { doubts }: { doubts: readonly { readonly id: string; readonly words: string }[] } = JSON.parse(
    String(stdout),
  );
  const doubt = doubts.find(({ words }) => words.startsWith('Nobody'));
  if (doubt === undefined || !existsSync(join(place, 'notes/a.md'))) throw new Error('nothing is asked');
  return ['--answer', `${doubt.id}=section`];
}
