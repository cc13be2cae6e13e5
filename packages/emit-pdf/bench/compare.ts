/**
 * Times the making of sheets from a topic and from notes against other programs with the same content: whole processes,
 * in pairs one after the other, so that a busy moment of the machine meets both. Prints medians of the pairs' ratios.
 * Usage: pnpm bench:pdf [--all] [--rounds <n>] [count …]; without counts 74, 700 and 7,000 commands; `--all` for
 * Chromium, WeasyPrint and pdfmake beside Typst. Installs the package as `pnpm bundle` makes it, and the other programs
 * of npm, into a temporary folder; who is not to be had is left out. Needs bash and GNU time; pdfinfo counts pages.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  inTurn,
  measure,
  type Rounds,
  type Run,
  type Runner,
  ratioOf,
  spreadOf,
} from '../../../scripts/bench/measure.ts';
import { notesOf } from './notes-of.ts';
import { PEERS } from './peers.ts';
import { prepare } from './prepare.ts';
import { richTopic } from './rich-topic.ts';

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false }, rounds: { type: 'string' } },
  allowPositionals: true,
});
const counts = positionals.length > 0 ? positionals.map(Number) : [74, 700, 7000];
const work = mkdtempSync(join(tmpdir(), 'sheets-'));

try {
  const { ours, peers, fonts } = await prepare(work, values.all);
  for (const count of counts) compare(count, ours, peers, fonts);
} finally {
  rmSync(work, { recursive: true });
}

function compare(
  count: number,
  ours: readonly Runner[],
  peers: readonly Runner[],
  fonts: readonly string[],
): void {
  const topic = richTopic(count);
  writeFileSync(join(work, 'topic.json'), JSON.stringify(topic));
  const notes = join(work, 'notes');
  rmSync(notes, { recursive: true, force: true });
  mkdirSync(notes);
  for (const [name, text] of Object.entries(notesOf(topic))) writeFileSync(join(notes, name), text);
  for (const peer of PEERS)
    for (const [name, text] of Object.entries(peer.files(topic, fonts)))
      writeFileSync(join(work, name), text);
  const runners = [...ours, ...peers];
  const rounds = Number(values.rounds ?? (count > 1000 ? 3 : 9));
  const slow = (runner: Runner): boolean => runner.isQuick === false && count > 1000;
  const timed = runners.map((runner) => ({ ...runner, isQuick: !slow(runner) }));
  const runs = inTurn(timed, rounds, (runner) => measure(runner, work, outOf(runner)));
  console.log(`\n${count} commands, ${rounds} pairs`);
  for (const runner of timed)
    console.log(`  ${runner.name.padEnd(16)} ${figuresOf(runner, runs.get(runner) ?? [])}`);
  const [mine, others] = [timed.slice(0, ours.length), timed.slice(ours.length)];
  for (const one of mine) for (const peer of others) console.log(`  ${ratiosOf(one, peer, runs)}`);
}

function outOf(runner: Runner): string {
  return join(work, runner.file ?? `${runner.name.replace(/\W+/g, '-')}.pdf`);
}

function figuresOf(runner: Runner, runs: readonly (Run | undefined)[]): string {
  const whole = runs.filter((run) => run !== undefined);
  if (whole.length === 0) return 'failed';
  const median = (pick: (run: Run) => number): number => spreadOf(whole.map(pick)).median;
  const size = statSync(outOf(runner)).size / 1024;
  return `${median(({ wall }) => wall)
    .toFixed(2)
    .padStart(6)} s, ${median(({ processor }) => processor)
    .toFixed(2)
    .padStart(6)} s of processors, ${median(({ memory }) => memory)
    .toFixed(0)
    .padStart(4)} MB; ${size.toFixed(0).padStart(5)} KB${pagesOf(runner)}`;
}

function ratiosOf(one: Runner, peer: Runner, runs: Rounds): string {
  const ratio = (pick: (run: Run) => number): string => {
    const spread = ratioOf(one, peer, runs, pick);
    if (spread === undefined) return 'none';
    const { median, least, most } = spread;
    return `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
  };
  const size = statSync(outOf(one)).size / statSync(outOf(peer)).size;
  return `${one.name} / ${peer.name}: processors ${ratio(({ processor }) => processor)}, clock ${ratio(({ wall }) => wall)}, file ${(size * 100).toFixed(0)} %`;
}

function pagesOf(runner: Runner): string {
  const run = spawnSync('pdfinfo', [outOf(runner)], { encoding: 'utf8' });
  const pages = /Pages: +(\d+)/.exec(run.stdout ?? '')?.[1];
  return pages === undefined ? '' : `, ${pages} pages`;
}
