/**
 * Writes docs/benchmarks.md: what the package of `pnpm bundle` takes, installed as users have it, beside programs
 * that make a part of what it makes.
 * usage: pnpm bench [--rounds <n>] [--small] [--large] [--alone] [--to <file>]
 * `--small` leaves out topics of a thousand notes and has fewer small topics, `--large` adds one of 10,000 in a round, `--alone` leaves out the other programs,
 * which come from npm and PyPI into a temporary folder, or are those of the system. Needs bash and GNU time.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { emitterSection } from './bench/emitter-section.ts';
import { reportOf } from './bench/report.ts';
import { severalSection } from './bench/several-section.ts';
import { installShipped } from './bench/shipped.ts';
import { topicSection } from './bench/topic-section.ts';
import { dockerNotes, fiveNotes, generatedTopic } from './bench/topics.ts';
import { watchTimes } from './bench/watch-times.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    small: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
    to: { type: 'string', default: join(import.meta.dirname, '../docs/benchmarks.md') },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`Cannot run ${values.rounds} rounds, expected a whole number from 1 on`);
const sizes = [100, ...(values.small ? [] : [1000]), ...(values.large ? [10_000] : [])];
const work = mkdtempSync(join(tmpdir(), 'crib-bench-'));
const [before = 0] = loadavg();

try {
  const shipped = installShipped(join(work, 'installed'));
  const topics = [
    ...[fiveNotes, dockerNotes].map((topic) => said(topicSection(topic, shipped, work, rounds))),
    // A round of ten thousand notes takes ten minutes.
    ...sizes.map((size) =>
      said(topicSection(generatedTopic(size), shipped, work, size < 10_000 ? rounds : 1)),
    ),
  ];
  const { section, missing } = emitterSection(
    fiveNotes,
    shipped,
    join(work, 'emitters'),
    rounds,
    !values.alone,
  );
  said(section);
  const several = said(severalSection(values.small ? 40 : 200, shipped, work, rounds));
  const times = await watchTimes(fiveNotes, shipped, work, Math.max(rounds, 5));
  const [after = 0] = loadavg();
  const [{ model } = { model: 'an unknown processor' }] = cpus();
  const findings = {
    version: shipped.version,
    asked: [
      `--rounds ${rounds}`,
      ...(['small', 'large', 'alone'] as const).flatMap((name) => (values[name] ? [`--${name}`] : [])),
    ],
    day: new Date().toISOString().slice(0, 10),
    machine: [
      `${availableParallelism()} processors (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.versions.node}`,
      `load of the machine before ${before.toFixed(1)}, after ${after.toFixed(1)}`,
    ],
    sections: [...topics, section, several],
    watch: { topic: fiveNotes.name, times },
    missing,
  };
  writeFileSync(values.to, reportOf(findings));
  console.log(values.to);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Says that a part is done, because the whole takes long. */
function said<T extends { readonly title: string }>(section: T): T {
  console.error(`measured: ${section.title}`);
  return section;
}
