import { existsSync } from 'node:fs';
import { type BuildOptions, buildTopic } from '../build-topic.ts';
import { expectLongRun } from '../engine.ts';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { removeTemporaryFiles } from '../output/temporary-files.ts';
import { tell } from '../say.ts';
import { stateFolder } from '../state/state-folder.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';
import { networkOf } from '../watch/network.ts';
import { beOnlyWatcher } from '../watch/only-watcher.ts';
import { type LineStyle, led, roundLine } from '../watch/round-line.ts';
import { rounds, turns } from '../watch/rounds.ts';
import { watchTopic } from '../watch/watch-topic.ts';
import { placeOf, type WatchedTopic, watchedTopics } from '../watch/watched-topic.ts';
import { fromUser } from '../where.ts';

/** `crib watch`: builds each topic, and again whenever one of its notes is saved, until it is ended. */
export async function watch(
  paths: readonly string[],
  options: BuildOptions,
  poll: boolean,
): Promise<ExitCode> {
  expectLongRun();
  const topics = await watchedTopics(paths, fromUser(options.out));
  for (const topic of topics) beOnlyWatcher(placeOf(topic), stateFolder());
  // Whoever watches ends it so: it is no failure.
  process.once('SIGINT', () => {
    removeTemporaryFiles();
    process.exit(exitCodes.fine);
  });
  const turn = turns();
  for (const topic of topics) await begin(topic, options, poll, turn);
  const names = topics.map(({ name }) => visible(name)).join(', ');
  tell(`watching ${names}; Ctrl-C ends it`);
  await new Promise<never>(() => {});
  return exitCodes.fine;
}

async function begin(
  topic: WatchedTopic,
  options: BuildOptions,
  poll: boolean,
  turn: ReturnType<typeof turns>,
): Promise<void> {
  const [folder = ''] = topic.folders;
  const network = poll ? undefined : await networkOf(folder);
  if (network !== undefined)
    tell(
      `crib: ${visible(folder)} is on ${network}, which may not tell of changes; --poll looks every second`,
    );
  // Of a folder that is gone is told once, and it is no fault of its notes.
  const round = rounds(async () => {
    if (topic.folders.every((one) => existsSync(one))) await buildAndTell(topic, options);
  }, turn);
  await watchTopic(topic, round, poll, (path) =>
    tell(led(topic.name, `${visible(path)} is gone; waiting for it`, style())),
  );
  await round.now();
}

async function buildAndTell({ name, paths }: WatchedTopic, options: BuildOptions): Promise<void> {
  const start = performance.now();
  try {
    const built = await buildTopic(paths, options);
    const line = roundLine(name, built, performance.now() - start, style());
    if (!options.quiet || built.found.some(({ level }) => level === 'error')) tell(line);
    for (const notice of built.notices) tell(`crib: ${notice}`);
  } catch (error) {
    if (!(error instanceof Refusal) && !isSystemError(error)) throw error;
    const why = error instanceof Refusal ? error.message : `${visible(error.path ?? '')}: ${causeOf(error)}`;
    tell(led(name, `nothing written: ${why}`, style()));
  }
}

function style(): LineStyle {
  const { columns } = process.stderr;
  const clock = new Date().toTimeString().slice(0, 8);
  return { clock, ...(columns === undefined ? {} : { columns }) };
}
