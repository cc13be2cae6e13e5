import { type ChildProcess, fork } from 'node:child_process';
import type { Invariant } from '../checks/broken.ts';
import { cpuTimeOf } from './cpu-time.ts';
import { type Asked, depthOf, type Tried } from './messages.ts';

/** Milliseconds of processor time that one input may take; of any time, where other programs are asked or all are busy. */
const MOST = { time: 5_000, any: 180_000 } as const;
/** Megabytes of a worker's objects. */
const MEMORY = 1024;
const LOOK_EVERY = 200;
/** Inputs that one process tries: sql.js keeps some 0.1 MB of each deck, and has 2 GB. */
const FRESH = 20_000;

/** A process that tries inputs, and is replaced when one of them ends it or takes too long. */
export class Runner {
  #child: ChildProcess | undefined;
  #tried = 0;

  /**
   * Has inputs tried one after the other, until all are or `isOver` says so; gives the index behind the last one, which the
   * process may not have survived.
   */
  run(asked: Asked, took: (tried: Tried) => void, isOver: () => boolean = () => false): Promise<number> {
    this.#child ??= fork(new URL('./worker.ts', import.meta.url), {
      execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${MEMORY}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const child = this.#child;
    const end = asked.kind === 'range' ? asked.to : 1;
    let next = asked.kind === 'range' ? asked.from : 0;
    let since = { any: Date.now(), time: cpuTimeOf(child.pid ?? 0) };
    return new Promise((resolve) => {
      const done = (): void => {
        clearInterval(timer);
        child.removeAllListeners();
        if (this.#tried >= FRESH) this.stop();
        resolve(next);
      };
      const fail = (invariant: Invariant, what: string): void => {
        const depth = asked.kind === 'range' ? depthOf(next, asked.every) : asked.depth;
        took({ index: next, depth, broken: [{ invariant, what }], time: MOST.time });
        next += 1;
        this.stop();
        done();
      };
      const timer = setInterval(() => {
        const used = (cpuTimeOf(child.pid ?? 0) ?? 0) - (since.time ?? 0);
        if (used > MOST.time || Date.now() - since.any > MOST.any)
          fail('no hang', `more than ${MOST.time / 1000} seconds`);
      }, LOOK_EVERY);
      child.on('message', (tried: Tried) => {
        since = { any: Date.now(), time: cpuTimeOf(child.pid ?? 0) };
        next = tried.index + 1;
        this.#tried += 1;
        took(tried);
        if (next >= end) return done();
        if (!isOver()) return;
        this.stop();
        done();
      });
      child.once('exit', (code, signal) => fail('no exception', `the process ended with ${code ?? signal}`));
      child.send(asked, () => {});
    });
  }

  /** Ends the process. */
  stop(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
    this.#tried = 0;
  }
}
