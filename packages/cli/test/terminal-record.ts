import { spawnSync } from 'node:child_process';
import { crib as program, stateHome } from './run-crib.ts';

/** A terminal to record. */
export interface Recording {
  readonly columns: number;
  readonly coloured: boolean;
  readonly cwd: string;
  /** With what says how far the work has come, which goes by the clock. */
  readonly whole?: boolean;
}

/** True where there is util-linux's script, which gives a program a terminal. */
export const canRecord: boolean = spawnSync('script', ['--version'], { stdio: 'ignore' }).status === 0;
if (!canRecord) console.warn('not recorded: what stands on a terminal, as there is no script of util-linux');

/** Gives a call of crib as a line of a shell. */
export const crib = (...words: readonly string[]): string =>
  [process.execPath, program, ...words].map((word) => `'${word}'`).join(' ');

/** Runs lines of a shell on a terminal of 24 lines, and gives what they wrote there, with a sign for each order to the terminal. */
export function record(lines: string, { columns, coloured, cwd, whole = false }: Recording): string {
  const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...environment } = process.env;
  const { stdout } = spawnSync('script', ['-qec', `stty cols ${columns} rows 24; ${lines}`, '/dev/null'], {
    cwd,
    encoding: 'utf8',
    input: '',
    env: {
      ...environment,
      TERM: 'xterm-256color',
      XDG_STATE_HOME: stateHome(),
      ...(coloured ? {} : { NO_COLOR: '1' }),
    },
  });
  const shown = stdout.replaceAll('\r\n', '\n').replaceAll('\u001b', '␛');
  return whole ? shown : shown.replaceAll(/␛\[1G[^\n]*?␛\[[02]K/g, '');
}
