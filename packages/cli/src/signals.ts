import { constants } from 'node:os';

/**
 * From now on SIGINT, SIGTERM and SIGHUP run `cleanUp` and end the run with 128 and the signal's number.
 * Before that they end it at once, as they do by themselves: there is nothing to clean up, and a handler would
 * have to wait for what is being computed.
 */
export function endOnSignals(cleanUp: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      cleanUp();
      process.exit(128 + constants.signals[signal]);
    });
  }
}
