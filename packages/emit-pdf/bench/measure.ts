import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** A program that makes the sheet. */
export interface Runner {
  readonly name: string;
  /** `{out}` stands for the file to make. */
  readonly command: readonly string[];
  /** The file that it makes, where that is not `{out}` itself. */
  readonly file?: string;
  /** False for one that runs only once with thousands of commands. */
  readonly isQuick?: boolean;
}

/** What one run took: seconds by the clock and of processors, megabytes. */
export interface Run {
  readonly wall: number;
  readonly processor: number;
  readonly memory: number;
}

/** Counts megabytes with GNU time, whose seconds are too coarse, and these with that of bash. */
const TIMED = 'TIMEFORMAT="%R %U %S"; time /usr/bin/env time -f %M "$@"';

/** Runs a program in a folder; nothing where it fails. */
export function measure({ command }: Runner, folder: string, out: string): Run | undefined {
  rmSync(out, { force: true });
  const words = command.map((word) => word.replace('{out}', out));
  const run = spawnSync('bash', ['-c', TIMED, 'bash', ...words], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 600_000,
  });
  const [kilobytes = '', seconds = ''] = run.stderr.trim().split('\n').slice(-2);
  const [wall = 0, user = 0, system = 0] = seconds.split(' ').map(Number);
  return run.status === 0 ? { wall, processor: user + system, memory: Number(kilobytes) / 1024 } : undefined;
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
