import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { crib, stateHome } from './run-crib.ts';

/** Whether there is a terminal to run in. */
export const hasTerminal: boolean = spawnSync('tmux', ['-V']).status === 0;
if (!hasTerminal) console.warn('not recorded: what stands on a terminal, as there is no tmux');

/** The size of a terminal, and what is known in it. */
export interface Screen {
  readonly columns: number;
  readonly rows: number;
  readonly cwd: string;
  readonly colour: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** A terminal in which a line of a shell runs. */
export interface Terminal {
  /** What it shows when `text` is there. Throws what it shows instead when it does not come. */
  until(text: string): Promise<string>;
  /** All that was written, what has left the screen at its top too, when the line has ended. */
  all(): Promise<string>;
  /** Presses a key by its name in tmux. */
  press(...keys: readonly string[]): void;
}

/** Gives a call of crib as a line of a shell. */
export const cribLine = (...words: readonly string[]): string =>
  [process.execPath, crib, ...words].map((word) => `'${word}'`).join(' ');

/** Lines break where they are full. */
const joined = (text: string): string => text.replace(/\s+/g, '');

/** Runs a line of a shell in a terminal of that size. Its screen is kept with colours where it has any, `␛` for their sign. */
export function inTerminal(line: string, { columns, rows, cwd, colour, env = {} }: Screen): Terminal {
  const server = `crib-${randomBytes(6).toString('hex')}`;
  const tmux = (...args: readonly string[]): string =>
    execFileSync('tmux', ['-u', '-f', '/dev/null', '-L', server, ...args], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8', TERM: 'xterm-256color' },
    });
  const set = Object.entries({
    XDG_STATE_HOME: stateHome(),
    XDG_CACHE_HOME: '/dev/null',
    LC_ALL: 'C.UTF-8',
    TERM: 'screen-256color',
    ...(colour ? {} : { NO_COLOR: '1' }),
    ...env,
  });
  const exports = set.map(([name, value]) => `export ${name}='${value}'`).join('; ');
  // The screen stays when the line has ended, and says so.
  const shell = `unset CI NO_COLOR FORCE_COLOR; ${exports}; ${line}\necho "ended with $?"; exec cat`;
  tmux('new-session', '-d', '-x', String(columns), '-y', String(rows), '-c', cwd, shell);
  onTestFinished(() => {
    spawnSync('tmux', ['-L', server, 'kill-server']);
  });
  const shown = (...args: readonly string[]): string =>
    tmux('capture-pane', '-p', ...(colour ? ['-e'] : []), ...args)
      .split('\n')
      .map((row) => row.trimEnd())
      .join('\n')
      .trimEnd()
      .replaceAll('\u001b', '␛');
  const until = async (text: string): Promise<string> => {
    let screen = '';
    for (let i = 0; i < 800; i++) {
      screen = shown();
      if (joined(screen).includes(joined(text))) {
        // What is still being drawn is drawn within a moment.
        await pause(150);
        return shown();
      }
      await pause(50);
    }
    throw new Error(`Cannot find ${JSON.stringify(text)}, expected it on\n${screen}`);
  };
  return {
    until,
    async all() {
      await until('ended with');
      return shown('-S', '-');
    },
    press(...keys) {
      tmux('send-keys', ...keys);
    },
  };
}
