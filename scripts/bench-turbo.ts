/**
 * `pnpm bench:turbo [count]`: measures what a monorepo of many topics costs with turbo: built from nothing, taken from a remote
 * cache by another clone, and with one topic changed. Prints the table of docs/scaling.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAgreement } from './turbo/agreement.ts';
import { type Clone, cloneAt, edit, missed, pnpm, type Timed, timedTurbo } from './turbo/clone.ts';
import { writeTopics } from './turbo/many-topics.ts';
import { startRemoteCache } from './turbo/remote-cache.ts';

const count = Number(process.argv[2] ?? 200);
const scratch = mkdtempSync(join(tmpdir(), 'crib-many-'));
const kept = join(scratch, 'kept');
mkdirSync(kept);
const server = await startRemoteCache(kept);
const rows: string[] = [
  `${count + 2} topics on ${cpus().length} processors (${cpus()[0]?.model})`,
  '| | clock | processors | misses | load |',
  '| --- | ---: | ---: | --- | ---: |',
];
/** What a machine of CI runs. */
const FROZEN = ['build', 'deck:frozen'];

try {
  const author = cloneAt(scratch, 'author', server.client);
  const { scripts } = JSON.parse(readFileSync(join(author.folder, 'content/git-notes/package.json'), 'utf8'));
  const topics = writeTopics(join(author.folder, 'content'), count, scripts);
  pnpm(author, 'install', '--no-frozen-lockfile');
  commit(author);
  const built = timed('everything for the first time, on the machine of an author', author, [
    'build',
    'deck',
  ]);
  timed('nothing changed, there', author, ['build', 'deck']);
  commit(author);

  const first = installed('first');
  timed('the first machine of CI after that: decks are built, the rest comes from the cache', first, FROZEN);
  const second = installed('second');
  const hit = timed('the next one: everything comes from the cache', second, FROZEN);
  for (const topic of topics) await expectAgreement(join(second.folder, 'content'), topic);

  const [changed = ''] = topics;
  edit(author, changed);
  timed('one topic changed, on the machine of its author', author, ['build', 'deck', `--filter=${changed}`]);
  commit(author);
  timed('CI after that, with --affected', installed('third'), [...FROZEN, '--affected']);
  timed('CI after that, all topics asked for', installed('fourth'), FROZEN);
  const [clock, processor] = [hit.clock / built.clock, hit.processor / built.processor];
  rows.push(
    `from the cache : built = ${clock.toFixed(3)} of the clock, ${processor.toFixed(3)} of the processors`,
  );
} finally {
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
}
process.stdout.write(`${rows.join('\n')}\n`);

function installed(name: string): Clone {
  const clone = cloneAt(
    scratch,
    name,
    { ...server.client, TURBO_SCM_BASE: 'HEAD~1' },
    join(scratch, 'author'),
  );
  pnpm(clone, 'install', '--frozen-lockfile');
  return clone;
}

function timed(what: string, clone: Clone, words: readonly string[]): Timed {
  const run = timedTurbo(clone, '--concurrency=100%', ...words);
  const ran = words
    .filter((word) => !word.startsWith('-'))
    .map((task) => `${task} ${missed(run.output, task).length}`);
  const load = loadavg()[0]?.toFixed(1);
  const figures = [`${run.clock.toFixed(1)} s`, `${run.processor.toFixed(1)} s`, ran.join(', '), load];
  rows.push(`| ${what} | ${figures.join(' | ')} |`);
  process.stderr.write(`${rows.at(-1)}\n`);
  return run;
}

function commit({ folder }: Clone): void {
  execFileSync('git', ['add', '--all'], { cwd: folder });
  const who = ['-c', 'user.name=Cribnotes', '-c', 'user.email=cribnotes@example.org'];
  execFileSync('git', [...who, 'commit', '--quiet', '--message', 'Go on'], { cwd: folder });
}
