import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn, measure, type Runner } from './measure.ts';
import type { Section } from './section.ts';
import { afresh, ownPlace, type Shipped } from './shipped.ts';
import type { BenchTopic } from './topics.ts';

/** Times a topic: everything anew, unchanged, and with one changed note, beside `--version`. */
export function topicSection(topic: BenchTopic, shipped: Shipped, work: string, asked: number): Section {
  const rounds = topic.isLarge ? Math.min(asked, 3) : asked;
  const folderOf = (kind: string): string => join(work, topic.name.replace(/\W+/g, '-'), kind);
  const place = (kind: string) => {
    const notes = join(folderOf(kind), 'notes');
    topic.copy(notes);
    const own = ownPlace(folderOf(kind), notes);
    const build = [...shipped.start, 'build', notes, '--out', own.out, '--quiet'];
    return { notes, own, build, check: [...shipped.start, 'check', notes] };
  };
  const first = place('first-build');
  const firstCheck = place('first-check');
  const unchanged = place('unchanged-build');
  const unchangedCheck = place('unchanged-check');
  const changed = place('changed');
  let edits = 0;
  const edit = (): void => {
    edits += 1;
    const [note = ''] = readdirSync(changed.notes).filter((name) => name.endsWith('.md'));
    const text = `\nShow the page number ${edits} of the log:\n\n    lastlog --page ${edits}\n`;
    appendFileSync(join(changed.notes, note), text);
  };
  const version: Runner = {
    name: '`--version`',
    command: [...shipped.start, '--version'],
    env: unchanged.own.env,
  };
  const ends = [0, 1];
  const build: Runner = {
    name: 'build, nothing changed',
    command: unchanged.build,
    env: unchanged.own.env,
    ends,
  };
  const check: Runner = {
    name: 'check, nothing changed',
    command: unchangedCheck.check,
    env: unchangedCheck.own.env,
    ends,
  };
  const change: Runner = {
    name: 'build, one note changed',
    command: changed.build,
    env: changed.own.env,
    prepare: edit,
    ends,
  };
  const whole = afresh('build, everything anew', first.build, first.own);
  const read = afresh('check, everything anew', firstCheck.check, firstCheck.own);
  const runners = [whole, read, build, check, change, version];
  // Twice, because what a first build says of its new deck is not said again.
  for (const runner of topic.isLarge ? [build, check, change] : runners)
    for (const _ of [1, 2]) measure(runner, work, '');
  return {
    title: `Topic: ${topic.name}`,
    about: 'All four outputs are made. Anew means that only the program itself has run before.',
    rounds,
    runs: inTurn(runners, rounds, (runner) => measure(runner, work, '')),
    pairs: [
      [build, version],
      [check, version],
      [change, whole],
    ],
  };
}
