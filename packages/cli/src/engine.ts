import v8 from 'node:v8';

/** Bytes of notes from which optimised code is earned back: some 500 notes of a kilobyte, by trying both. */
const LONG_RUN = 640 * 1024;

/** Has V8 optimise what runs often, as it does by itself: for a run of many seconds, or one that waits for changes. */
export function expectLongRun(): void {
  for (const flag of ['--turbofan', '--maglev']) v8.setFlagsFromString(flag);
}

/** How much may be garbage before it is collected, in percent of what is not: thousands of notes are held while they are read. */
const GARBAGE = 60;

/** Has V8 optimise where notes of so many bytes are read, and let them take no more memory than they need. */
export function expectNotesOf(bytes: number): void {
  if (bytes <= LONG_RUN) return;
  expectLongRun();
  v8.setFlagsFromString(`--heap-growing-percent=${GARBAGE}`);
}
