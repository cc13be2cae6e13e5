import { spawn } from 'node:child_process';
import { userInfo } from 'node:os';
import type { Limits } from './limits.ts';

/** What one run gave. `problem` is one clause without the program's name: `did not end within 5 s`. */
export interface Run {
  /** Standard output, then what went to standard error. */
  readonly output: string;
  readonly status: number | null;
  readonly problem?: string;
}

/** Plain text, English, no pager, no colours, and nothing of the caller's: no configuration, no secrets. */
const NOBODY = '/nonexistent';

/** psql says who asked it. */
const USER_DEFAULT = ` (default: "${userInfo().username}")`;

const ENVIRONMENT: NodeJS.ProcessEnv = {
  HOME: NOBODY,
  LC_ALL: 'C.UTF-8',
  TERM: 'dumb',
  NO_COLOR: '1',
  COLUMNS: '160',
  PAGER: 'cat',
  MANPAGER: 'cat',
  GIT_PAGER: 'cat',
  GIT_CONFIG_NOSYSTEM: '1',
  FILTER_BRANCH_SQUELCH_WARNING: '1',
  npm_config_update_notifier: 'false',
  PYTHONHASHSEED: '0',
};

/**
 * Runs a program for its help: no shell, empty standard input, an empty folder to stand in, a session of its own (so no terminal to ask), and an end put to
 * it and to its children when it takes too long or prints too much. Resolves in every case; what went wrong is in `problem`.
 */
export function run(
  file: string,
  args: readonly string[],
  limits: Pick<Limits, 'runTime' | 'output'>,
  folder: string,
): Promise<Run> {
  return new Promise((resolve) => {
    const chunks = { out: [] as Buffer[], errors: [] as Buffer[] };
    let bytes = 0;
    let problem: string | undefined;
    const child = spawn(file, args, {
      cwd: folder,
      env: { ...ENVIRONMENT, PATH: process.env.PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const stop = (why: string) => {
      problem ??= why;
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const timer = setTimeout(() => stop(`did not end within ${limits.runTime / 1000} s`), limits.runTime);
    const keep = (into: Buffer[]) => (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > limits.output) stop(`printed more than ${limits.output} bytes`);
      else into.push(chunk);
    };
    child.stdout.on('data', keep(chunks.out));
    child.stderr.on('data', keep(chunks.errors));
    const end = (status: number | null, failure?: string) => {
      clearTimeout(timer);
      const why = problem ?? failure;
      const output = why
        ? ''
        : Buffer.concat([...chunks.out, ...chunks.errors])
            .toString('utf8')
            .replaceAll(NOBODY, '~')
            .replaceAll(folder, '.')
            .replaceAll(USER_DEFAULT, '');
      resolve({ output, status, ...(why && { problem: why }) });
    };
    child.on('error', (error: NodeJS.ErrnoException) => end(null, failureOf(error.code)));
    child.on('close', (status) => end(status));
  });
}

function failureOf(code: string | undefined): string {
  if (code === 'ENOENT') return 'is not installed';
  if (code === 'EACCES') return 'may not be run';
  return `could not be run (${code})`;
}
