import { constants } from 'node:os';
import { removeTemporaryFiles } from './output/temporary-files.ts';

/** Ends the run at SIGINT, SIGTERM and SIGHUP with 128 and the signal's number, and leaves no temporary file. */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      removeTemporaryFiles();
      process.exit(128 + constants.signals[signal]);
    });
  }
}

/** Ends the run quietly when nobody reads our output any more: `crib show notes | head`. */
export function endOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (stream === process.stderr) return;
      removeTemporaryFiles();
      process.exit(error.code === 'EPIPE' ? 0 : 2);
    });
  }
}
