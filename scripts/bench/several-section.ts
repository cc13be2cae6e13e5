import { join } from 'node:path';
import { inTurn, measure } from './measure.ts';
import type { Section } from './section.ts';
import { afresh, ownPlace, type Shipped } from './shipped.ts';
import { writeSmallTopics } from './topics.ts';

/** Times many small topics of one call, built by one process and by two. */
export function severalSection(count: number, shipped: Shipped, work: string, asked: number): Section {
  const rounds = Math.min(asked, 3);
  const runners = [1, 2].map((jobs) => {
    const folder = join(work, `several-${jobs}`);
    const notes = join(folder, 'notes');
    writeSmallTopics(notes, count);
    const own = ownPlace(folder, notes);
    const words = [...shipped.start, 'build', notes, '--out', own.out, '--quiet'];
    return afresh(`${count} topics, \`--jobs ${jobs}\``, [...words, '--jobs', String(jobs)], own);
  });
  const [one, two] = runners as [(typeof runners)[number], (typeof runners)[number]];
  return {
    title: `${count} topics in one call`,
    about: 'Each topic is one generated note; all four outputs of each are made anew.',
    rounds,
    runs: inTurn(runners, rounds, (runner) => measure(runner, work, '')),
    pairs: [[one, two]],
  };
}
