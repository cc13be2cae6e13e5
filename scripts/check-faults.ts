/**
 * Runs `crib build` while the machine fails: killed at any moment, stopped, without room, without rights, twice at
 * once. Whatever happens, each file in the output folder is the old one or the new one, whole, and no temporary
 * file stays. Scenarios that need root are left out, and named, without it.
 * Usage: check-faults [--moments <n>] [--pairs <n>]: how often each signal comes, and how often two builds run at once.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  build,
  built,
  commandOf,
  crib,
  edit,
  ended,
  hashes,
  isWhole,
  leftovers,
  makeNotes,
  noteOf,
  type Place,
  start,
} from './fault-place.ts';

const scratch = mkdtempSync(join(tmpdir(), 'crib-faults-'));
chmodSync(scratch, 0o755);
// Not the user's own.
process.env.XDG_CACHE_HOME = join(scratch, 'cache');
process.env.XDG_STATE_HOME = join(scratch, 'state');
const isRoot = process.getuid?.() === 0;
const { values } = parseArgs({
  options: { moments: { type: 'string', default: '10' }, pairs: { type: 'string', default: '3' } },
});
const moments = Number(values.moments);
let faults = 0;

try {
  for (const signal of ['SIGKILL', 'SIGINT', 'SIGTERM'] as const)
    await scenario(signal, () => stopped(signal));
  await scenario('six at once', sixAtOnce);
  await scenario(`${values.pairs} times two at once`, pairs);
  await scenario('few file handles', fewHandles);
  await scenario('a reader that goes away', closedPipe);
  await scenario('no HOME, no TMPDIR, no network use', bareEnvironment);
  if (isRoot) {
    await scenario('a disk that is full', fullDisk);
    await scenario('an output folder that cannot be written', readOnly);
  } else {
    process.stdout.write('left  out: a full disk and a read-only folder need root\n');
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = faults > 0 ? 1 : 0;

async function stopped(signal: 'SIGKILL' | 'SIGINT' | 'SIGTERM'): Promise<void> {
  const place = built(scratch);
  const span = timed(() => build(place));
  for (let moment = 1; moment <= moments; moment += 1) {
    edit(place, `${signal} ${moment}`);
    const before = hashes(place.out);
    const child = start(place);
    await Promise.race([ended(child), later((span * moment) / moments)]);
    child.kill(signal);
    const [code, by] = await ended(child);
    const wanted = { SIGKILL: undefined, SIGINT: 130, SIGTERM: 143 }[signal];
    expect(code === 0 || code === wanted || by === signal, `it ended with ${code ?? by}`);
    for (const name of Object.keys(before)) expect(isWhole(join(place.out, name)), `${name} is cut`);
    if (signal !== 'SIGKILL') expectNoLeftovers(place);
  }
  expect(build(place) === 0, 'the next build fails');
  expectNoLeftovers(place);
}

async function sixAtOnce(): Promise<void> {
  const place = built(scratch);
  const before = hashes(place.out);
  const codes = await Promise.all(Array.from({ length: 6 }, async () => (await ended(start(place)))[0]));
  expect(
    codes.every((code) => code === 0),
    `they ended with ${codes}`,
  );
  expect(
    JSON.stringify(hashes(place.out)) === JSON.stringify(before),
    'the files differ from those of one build',
  );
  expectNoLeftovers(place);
}

/** Two builds of notes that have just changed: whoever is last, all files are those of one build alone. */
async function pairs(): Promise<void> {
  const place = built(scratch);
  for (let pair = 1; pair <= Number(values.pairs); pair += 1) {
    edit(place, `pair ${pair}`);
    const codes = await Promise.all(
      [start(place), start(place)].map(async (child) => (await ended(child))[0]),
    );
    expect(codes.join() === '0,0', `pair ${pair} ended with ${codes}`);
    const after = JSON.stringify(hashes(place.out));
    expect(build(place) === 0, 'the next build fails');
    expect(JSON.stringify(hashes(place.out)) === after, `pair ${pair} has left what no build alone makes`);
    expectNoLeftovers(place);
  }
}

function fewHandles(): void {
  const place = built(scratch);
  for (let note = 0; note < 300; note += 1)
    writeFileSync(join(place.notes, `more-${note}.md`), noteOf(`more ${note}`));
  shell(`ulimit -n 48; ${commandOf(place)}`, 0);
}

function closedPipe(): void {
  const place = built(scratch);
  shell(`node ${crib} show ${place.notes} | head -c 1 >/dev/null; exit \${PIPESTATUS[0]}`, 0);
  shell(`${commandOf(place)} >&- 2>&-`, 0);
}

function bareEnvironment(): void {
  const place = built(scratch);
  const before = JSON.stringify(hashes(place.out));
  shell(`env -u HOME TMPDIR=/nonexistent ${isRoot ? 'unshare -n ' : ''}${commandOf(place)}`, 0);
  expect(JSON.stringify(hashes(place.out)) === before, 'the files differ');
}

function fullDisk(): void {
  const place = { notes: makeNotes(scratch), out: mkdtempSync(join(scratch, 'small-')) };
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', place.out]);
  try {
    expect(build(place) === 0, 'the first build fails');
    const before = JSON.stringify(hashes(place.out));
    edit(place, 'full');
    spawnSync('sh', ['-c', `head -c 9m /dev/zero > ${place.out}/filler 2>/dev/null`]);
    shell(commandOf(place), 2, /ENOSPC/);
    rmSync(join(place.out, 'filler'));
    expect(JSON.stringify(hashes(place.out)) === before, 'a file was lost');
    expectNoLeftovers(place);
  } finally {
    execFileSync('umount', [place.out]);
  }
}

function readOnly(): void {
  const place = built(scratch);
  const before = JSON.stringify(hashes(place.out));
  edit(place, 'read-only');
  chmodSync(place.out, 0o555);
  spawnSync('chmod', ['-R', 'a+rX', scratch]);
  shell(`cd / && setpriv --reuid=65534 --regid=65534 --clear-groups ${commandOf(place)}`, 2, /EACCES/);
  expect(JSON.stringify(hashes(place.out)) === before, 'a file was changed');
}

function shell(command: string, wanted: number, says = /^/): void {
  const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  expect(status === wanted, `it ended with ${status}: ${stderr.slice(0, 300)}`);
  expect(says.test(stderr), `it does not say ${says}: ${stderr.slice(0, 300)}`);
  expect(!/\n\s+at .+:\d+:\d+/.test(stderr), 'it prints a stack');
}

function expectNoLeftovers(place: Place): void {
  const left = leftovers(place);
  expect(left.length === 0, `temporary files stay: ${left}`);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

async function scenario(name: string, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
    process.stdout.write(`ok    ${name}\n`);
  } catch (error) {
    faults += 1;
    process.stdout.write(`FAULT ${name}: ${error instanceof Error ? error.message : error}\n`);
  }
}
