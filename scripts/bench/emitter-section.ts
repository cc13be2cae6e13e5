import { join } from 'node:path';
import { inTurn, measure, type Runner } from './measure.ts';
import { benchPeers, type Peers } from './peers.ts';
import type { Section } from './section.ts';
import { afresh, ownPlace, type Shipped } from './shipped.ts';
import type { BenchTopic } from './topics.ts';

const FORMATS = ['pdf', 'man', 'anki', 'html', 'all'] as const;

const WORDS = {
  pdf: 'sheet',
  man: 'manual page',
  anki: 'deck',
  html: 'page for the browser',
  all: 'all four',
} as const;

/** Times each output of a topic alone, from its notes, beside the programs that make such a thing. */
export function emitterSection(
  topic: BenchTopic,
  shipped: Shipped,
  work: string,
  rounds: number,
  withPeers: boolean,
): { readonly section: Section; readonly missing: readonly string[] } {
  const ours = new Map<string, Runner>(FORMATS.map((format) => [format, one(format, topic, shipped, work)]));
  const notes = join(work, 'peers');
  topic.copy(notes);
  const peers: Peers = withPeers ? benchPeers(notes, shipped, work) : { found: [], missing: [] };
  const runners = [...ours.values(), ...peers.found.map(({ runner }) => runner)];
  const run = (runner: Runner) => measure(runner, work, join(work, 'made-by-peer'));
  for (const runner of runners) run(runner);
  return {
    section: {
      title: `Each output alone: ${topic.name}`,
      about:
        'Ours are made from the notes, everything anew. The others read the same notes, or are given the finished texts that we find in them.',
      rounds,
      runs: inTurn(runners, rounds, run),
      pairs: peers.found.map(({ beside, runner }) => [ours.get(beside)!, runner]),
    },
    missing: peers.missing,
  };
}

function one(format: (typeof FORMATS)[number], topic: BenchTopic, shipped: Shipped, work: string): Runner {
  const folder = join(work, `alone-${format}`);
  const notes = join(folder, 'notes');
  topic.copy(notes);
  const own = ownPlace(folder, notes);
  const words = [...shipped.start, 'build', notes, '--out', own.out, '--quiet'];
  if (format !== 'all') words.push('--to', format);
  return afresh(WORDS[format], words, own);
}
