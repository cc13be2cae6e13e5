import { removeTemporaryFiles } from './output/temporary-files.ts';

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
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/** Prints one line of progress or news on stderr. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
