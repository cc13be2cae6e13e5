import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { crib, stateHome } from './run-crib.ts';

/** Whether there is a terminal to run in. */
export const hasTerminal: boolean = spawnSync('tmux', ['-V']).status === 0;

/** A terminal in which crib runs. */
export interface Terminal {
  /** What it shows when `text` is there. Throws what it shows instead when it does not come. */
  until(text: string): Promise<string>;
  /** Presses a key by its name in tmux. */
  press(key: string): void;
}

/** Lines break where they are full. */
const joined = (text: string): string => text.replace(/\s+/g, '');

/** Runs crib in a terminal of that size. Its screen is kept with colours where it has any. */
export function inTerminal(
  words: readonly string[],
  { columns, rows, cwd, colour }: { columns: number; rows: number; cwd: string; colour: boolean },
): Terminal {
  const server = `crib-${randomBytes(6).toString('hex')}`;
  const tmux = (...args: readonly string[]): string =>
    execFileSync('tmux', ['-u', '-f', '/dev/null', '-L', server, ...args], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8', TERM: 'xterm-256color' },
    });
  const set = [
    `XDG_STATE_HOME=${stateHome()}`,
    'LC_ALL=C.UTF-8',
    'TERM=screen-256color',
    ...(colour ? [] : ['NO_COLOR=1']),
  ];
  // The screen stays when crib has ended, and says so.
  const line = [
    'env',
    '-u',
    'CI',
    '-u',
    'NO_COLOR',
    '-u',
    'FORCE_COLOR',
    ...set,
    process.execPath,
    crib,
    ...words,
  ];
  const shell = `${line.map((word) => `'${word}'`).join(' ')}; echo "ended with $?"; exec cat`;
  tmux('new-session', '-d', '-x', String(columns), '-y', String(rows), '-c', cwd, shell);
  onTestFinished(() => {
    spawnSync('tmux', ['-L', server, 'kill-server']);
  });
  const screen = (): string =>
    tmux('capture-pane', '-p', ...(colour ? ['-e'] : []))
      .split('\n')
      .map((row) => row.trimEnd())
      .join('\n')
      .trimEnd();
  return {
    async until(text) {
      let shown = '';
      for (let i = 0; i < 400; i++) {
        shown = screen();
        if (joined(shown).includes(joined(text))) {
          // What is still being drawn is drawn within a moment.
          await pause(150);
          return screen();
        }
        await pause(50);
      }
      throw new Error(`Cannot find ${JSON.stringify(text)}, expected it on\n${shown}`);
    },
    press(key) {
      tmux('send-keys', key);
    },
  };
}
