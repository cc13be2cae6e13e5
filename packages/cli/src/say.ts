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

/** Prints the product of a command on stdout, and waits until it is out: an exit must not cut it. */
export function say(text: string): Promise<void> {
  hear([1, text]);
  return print(text);
}

function print(text: string): Promise<void> {
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
  endProgress();
  for (const line of lines) process.stderr.write(`${line}\n`);
  if (again === undefined) spoil();
  else hear(...again.map((line): Said => [2, `${line}\n`]));
}

/** Prints what a run has said before, in the same order. */
export async function sayAgain(said: readonly Said[]): Promise<void> {
  for (const [stream, text] of said) {
    if (stream === 1) await say(text);
    else process.stderr.write(text);
  }
}
