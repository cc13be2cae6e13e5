import { spawn } from 'node:child_process';
import { homedir } from 'node:os';

/** What another program left behind. `absent`: there is no such program; `late`: it was stopped after its time. */
export type Ran =
  | { readonly kind: 'ended'; readonly status: number; readonly output: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'late' };

export interface RunOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds after which it is stopped; without them it may take as long as a person reads. */
  readonly timeout?: number;
  /** It gets the terminal, and its output is not taken. */
  readonly terminal?: true;
}

/** What the commands around manual pages know of the system, so that tests can be another one. */
export interface Environment {
  readonly env: NodeJS.ProcessEnv;
  /** The user's home folder, absolute. */
  readonly home: string;
  readonly platform: NodeJS.Platform;
  readonly run: (program: string, words: readonly string[], options: RunOptions) => Promise<Ran>;
}

/** Gives the system that we run on. */
export function systemEnvironment(): Environment {
  return { env: process.env, home: homedir(), platform: process.platform, run };
}

function run(program: string, words: readonly string[], options: RunOptions): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      env: options.env,
      stdio: options.terminal ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(options.timeout === undefined ? {} : { timeout: options.timeout, killSignal: 'SIGKILL' as const }),
    });
    const output: Buffer[] = [];
    child.stdout?.on('data', (piece: Buffer) => output.push(piece));
    child.stderr?.resume();
    child.on('error', () => resolve({ kind: 'absent' }));
    child.on('close', (status, signal) => {
      // A reader that has seen enough closes the pipe: `crib man notes | head`.
      const code = status ?? (signal === 'SIGPIPE' ? 0 : 1);
      if (signal === 'SIGKILL' && options.timeout !== undefined) resolve({ kind: 'late' });
      else resolve({ kind: 'ended', status: code, output: Buffer.concat(output).toString('utf8') });
    });
  });
}
