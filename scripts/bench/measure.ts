import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';

/** A program that is timed. */
export interface Runner {
  readonly name: string;
  /** `{out}` stands for the file to make. */
  readonly command: readonly string[];
  /** The file that it makes, where that is not `{out}` itself. */
  readonly file?: string;
  /** False for one that runs only once with thousands of commands. */
  readonly isQuick?: boolean;
  /** What the environment has otherwise. */
  readonly env?: NodeJS.ProcessEnv;
  /** Makes ready for a run; it is not timed. */
  readonly prepare?: () => void;
  /** What it may end with; 0 where that is absent. */
  readonly ends?: readonly number[];
}

/** What one run took: seconds by the clock and of processors, megabytes of its largest process. */
export interface Run {
  readonly wall: number;
  readonly processor: number;
  readonly memory: number;
}

/** Counts megabytes with GNU time, whose seconds are too coarse, and these with that of bash. */
const TIMED = 'TIMEFORMAT="%R %U %S"; time /usr/bin/env time -f %M "$@"';

/** Runs a program in a folder; nothing where it fails, or does not make the file that it is asked for. */
export function measure(
  { command, env, prepare, ends = [0] }: Runner,
  folder: string,
  out: string,
): Run | undefined {
  rmSync(out, { force: true });
  prepare?.();
  const words = command.map((word) => word.replace('{out}', out));
  const run = spawnSync('bash', ['-c', TIMED, 'bash', ...words], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 600_000,
    maxBuffer: 256 * 1024 * 1024,
  });
  const [kilobytes = '', seconds = ''] = run.stderr.trim().split('\n').slice(-2);
  const [wall = 0, user = 0, system = 0] = seconds.split(' ').map(Number);
  const isMade = !command.includes('{out}') || existsSync(out);
  return isMade && ends.includes(run.status ?? -1)
    ? { wall, processor: user + system, memory: Number(kilobytes) / 1024 }
    : undefined;
}

/** What the runs of some programs took, round by round; a round in which one did not run, or failed, has nothing of it. */
export type Rounds = ReadonlyMap<Runner, readonly (Run | undefined)[]>;

/**
 * Runs programs in turn, and back again in the next round, so that a busy moment of the machine meets all of them. One that
 * is not quick runs in the first round only.
 */
export function inTurn(
  runners: readonly Runner[],
  rounds: number,
  run: (runner: Runner) => Run | undefined,
): Rounds {
  const runs = new Map(runners.map((runner): [Runner, (Run | undefined)[]] => [runner, []]));
  for (let round = 0; round < rounds; round++)
    // Who goes first has a colder machine.
    for (const runner of round % 2 === 0 ? runners : runners.toReversed())
      if (round === 0 || runner.isQuick !== false) runs.get(runner)?.push(run(runner));
  return runs;
}

/** Gives the spread of what one program took in parts of what another took in the same round; nothing without such a round. */
export function ratioOf(
  one: Runner,
  other: Runner,
  runs: Rounds,
  pick: (run: Run) => number,
): Spread | undefined {
  const ratios = (runs.get(one) ?? []).flatMap((run, round) => {
    const beside = runs.get(other)?.[round];
    return run && beside ? [pick(run) / pick(beside)] : [];
  });
  return ratios.length === 0 ? undefined : spreadOf(ratios);
}

/** The middle of some numbers, and their ends. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Gives the spread of some numbers, of which there must be one. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((one, other) => one - other);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const half = (sorted.length - 1) / 2;
  return {
    median: (at(Math.floor(half)) + at(Math.ceil(half))) / 2,
    least: at(0),
    most: at(sorted.length - 1),
  };
}
