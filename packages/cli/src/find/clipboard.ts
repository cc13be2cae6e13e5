import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Refusal } from '../exit.ts';

/** A program that takes what it reads to the clipboard. */
interface Taker {
  readonly words: readonly [program: string, ...options: string[]];
  /** A variable without which it has nowhere to take it to. */
  readonly needs?: string;
  readonly platform?: NodeJS.Platform;
  /** What it takes text for; UTF-8 unless it says so. */
  readonly encoding?: 'utf16le';
}

/** The first that there is takes it. That of tmux gives it to the terminal around it. */
const TAKERS: readonly Taker[] = [
  { words: ['tmux', 'load-buffer', '-w', '-'], needs: 'TMUX' },
  { words: ['pbcopy'], platform: 'darwin' },
  { words: ['wl-copy'], needs: 'WAYLAND_DISPLAY' },
  { words: ['xclip', '-selection', 'clipboard'], needs: 'DISPLAY' },
  { words: ['xsel', '--clipboard', '--input'], needs: 'DISPLAY' },
  { words: ['termux-clipboard-set'], needs: 'TERMUX_VERSION' },
  { words: ['clip.exe'], encoding: 'utf16le' },
];

/** What the clipboard depends on, so that tests can be another system. */
export interface ClipboardSystem {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** Writes to the user's terminal; absent where there is none. */
  readonly terminal?: (text: string) => void;
}

/**
 * Puts a text on the clipboard, by a program of this machine or, where there is none, by asking the terminal for it (OSC 52);
 * gives by what. Throws a refusal where there is neither.
 */
export function copy(text: string, { env, platform, terminal }: ClipboardSystem): string {
  for (const { words, needs, platform: only, encoding } of TAKERS) {
    const [program, ...options] = words;
    if ((needs !== undefined && !env[needs]) || (only !== undefined && only !== platform)) continue;
    const path = onPath(program, env);
    if (path === undefined) continue;
    const input = encoding === undefined ? Buffer.from(text) : Buffer.from(`\ufeff${text}`, encoding);
    // What stays behind to serve the clipboard keeps the streams open, so it must have none.
    const { status } = spawnSync(path, options, {
      env,
      input,
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: 5_000,
    });
    if (status === 0) return program;
  }
  if (terminal === undefined || env.TERM === 'dumb')
    throw new Refusal(
      'cannot copy: this machine has no clipboard that is known',
      `looked for ${TAKERS.map(({ words }) => words[0]).join(', ')} and for a terminal; --print prints the command`,
    );
  terminal(`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`);
  return 'the terminal';
}

function onPath(program: string, { PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  return PATH.split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
