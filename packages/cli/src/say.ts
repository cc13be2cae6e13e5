import { AsyncLocalStorage } from 'node:async_hooks';
import { removeTemporaryFiles } from './output/temporary-files.ts';
import { endProgress } from './progress.ts';
import { hear, type Said, spoil } from './repeat/current-recording.ts';

/** Ends the run quietly when nobody reads its output any more: `crib show notes | head`. */
export function endOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    removeTemporaryFiles();
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  // Without anybody to read the messages, the work is still done.
  process.stderr.on('error', () => {});
}

const collecting = new AsyncLocalStorage<Said[]>();

/** Runs `work`, and gives what it would print instead of printing it. */
export async function collected<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly printed: readonly Said[] }> {
  const printed: Said[] = [];
  return { result: await collecting.run(printed, work), printed };
}

/** Prints what was collected, of which nothing is to be said again. */
export async function printAll(printed: readonly Said[]): Promise<void> {
  for (const [stream, text] of printed) {
    if (stream === 1) await print(text);
    else printNews(text);
  }
}

/** Prints the product of a command on stdout, and waits until it is out: an exit must not cut it. */
export function say(text: string): Promise<void> {
  hear([1, text]);
  return print(text);
}

function print(text: string): Promise<void> {
  const collects = collecting.getStore();
  if (collects) {
    collects.push([1, text]);
    return Promise.resolve();
  }
  endProgress();
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/** Prints one line of progress or news on stderr. */
export function tell(line: string): void {
  tellNow([line], [line]);
}

/** Prints lines on stderr of which the same run says `again` when nothing has changed; where that is absent, nobody can know. */
export function tellNow(lines: readonly string[], again: readonly string[] | undefined): void {
  for (const line of lines) printNews(`${line}\n`);
  if (again === undefined) spoil();
  else hear(...again.map((line): Said => [2, `${line}\n`]));
}

/** Prints what a run has said before, in the same order. */
export async function sayAgain(said: readonly Said[]): Promise<void> {
  for (const [stream, text] of said) {
    hear([stream, text]);
    if (stream === 1) await print(text);
    else printNews(text);
  }
}

function printNews(text: string): void {
  const collects = collecting.getStore();
  if (collects) {
    collects.push([2, text]);
    return;
  }
  endProgress();
  process.stderr.write(text);
}
