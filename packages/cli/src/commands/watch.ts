import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Format, formats } from '../emitters.ts';
import { expectLongRun } from '../engine.ts';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { removeTemporaryFiles } from '../output/temporary-files.ts';
import { withOutsideFormats } from '../outside/outside-formats.ts';
import { tell } from '../say.ts';
import { DEFAULT_OUT } from '../settings/build-choices.ts';
import { stateFolder } from '../state/state-folder.ts';
import { causeOf, isSystemError } from '../system-error.ts';
import { visible } from '../visible.ts';
import { buildsOf } from '../watch/build-changed.ts';
import { networkOf } from '../watch/network.ts';
import { beOnlyWatcher } from '../watch/only-watcher.ts';
import { type LineStyle, led, roundLine } from '../watch/round-line.ts';
import { type Rounds, rounds, turns } from '../watch/rounds.ts';
import { watchPlace } from '../watch/watch-place.ts';
import { type WatchedPlace, watchedPlaces } from '../watch/watched-place.ts';
import { fromUser } from '../where.ts';
import type { BuildOptions } from './build.ts';

/** `crib watch`: builds all topics, and each again whenever one of its notes is saved, until it is ended. */
export async function watch(
  paths: readonly string[],
  options: BuildOptions,
  poll: boolean,
): Promise<ExitCode> {
  expectLongRun();
  const places = await watchedPlaces(paths, fromUser(options.out ?? DEFAULT_OUT));
  const available = await withOutsideFormats(formats, options.to, options.set);
  for (const { path } of places) beOnlyWatcher(path, stateFolder());
  // Whoever watches ends it so: it is no failure.
  process.once('SIGINT', () => {
    removeTemporaryFiles();
    process.exit(exitCodes.fine);
  });
  const fault = Promise.withResolvers<never>();
  fault.promise.catch(() => {});
  const call: Call = { options, available, poll, turn: turns(), fail: fault.reject };
  const names: string[] = [];
  for (const place of places) names.push(...(await begin(place, call)));
  tell(`watching ${named(names)}; Ctrl-C ends it`);
  return fault.promise;
}

interface Call {
  readonly options: BuildOptions;
  readonly available: readonly Format[];
  readonly poll: boolean;
  readonly turn: ReturnType<typeof turns>;
  /** Ends the run with what was thrown. */
  readonly fail: (error: unknown) => void;
}

/** Builds a place and watches it; gives the names of its topics. */
async function begin(
  place: WatchedPlace,
  { options, available, poll, turn, fail }: Call,
): Promise<readonly string[]> {
  const [folder = ''] = place.folders;
  const network = poll ? undefined : await networkOf(folder);
  if (network !== undefined)
    tell(
      `crib: ${visible(folder)} is on ${network}, which may not tell of changes; --poll looks every second`,
    );
  const own = basename(place.path);
  const build = buildsOf(place, options, available, {
    made: (name, made, milliseconds) => {
      // What was made is no change, wherever it lies.
      for (const { path } of made.written) if (place.concerns(path, 'file')) void round.contents.learn(path);
      if (!options.quiet || made.found.some(({ level }) => level === 'error'))
        tell(roundLine(name, made, milliseconds, style()));
      for (const notice of made.notices) tell(`crib: ${notice}`);
    },
    failed: (name, error) => tell(led(name ?? own, `nothing written: ${whyOf(error)}`, style())),
  });
  let names: readonly string[] = [];
  const round: Rounds = rounds(
    async (changed) => {
      // Of a folder that is gone is told once, and it is no fault of its notes.
      if (place.folders.every((one) => existsSync(one))) names = await build(changed);
    },
    turn,
    fail,
  );
  await watchPlace(place, round, poll, (path) =>
    tell(led(own, `${visible(path)} is gone; waiting for it`, style())),
  );
  await round.now();
  return names.length > 0 ? names : [own];
}

function whyOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (isSystemError(error)) return `${visible(error.path ?? '')}: ${causeOf(error)}`;
  throw error;
}

/** How many topics a line names. */
const NAMED = 8;

function named(names: readonly string[]): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).map(visible).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function style(): LineStyle {
  const { columns } = process.stderr;
  const clock = new Date().toTimeString().slice(0, 8);
  return { clock, ...(columns === undefined ? {} : { columns }) };
}
