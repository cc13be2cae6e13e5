import v8 from 'node:v8';

/** Bytes of notes from which optimised code is earned back: some 500 notes of a kilobyte, by trying both. */
const LONG_RUN = 640 * 1024;

/** Has V8 optimise what runs often, as it does by itself: for a run of many seconds, or one that waits for changes. */
export function expectLongRun(): void {
  for (const flag of ['--turbofan', '--maglev']) v8.setFlagsFromString(flag);
}

/** Bytes of notes from which memory is scarcer than time: some 3,000 notes of a kilobyte. */
const VERY_LONG_RUN = 4 * 1024 * 1024;

/** How much may be garbage before it is collected, in percent of what is not: thousands of notes are held while they are read. */
const [GARBAGE, GARBAGE_OF_MANY] = [60, 30];

/** How much larger the young space gets for many notes: 16 MB instead of one, which was full fourteen times a note. */
const YOUNG = 16;

/** Objects that are more than fit into the young space as it is. */
const MANY = 60_000;

/**
 * Has the young space grow once: a fifth of the processor time of a thousand notes went into collecting it. V8 lets it grow
 * where more stays than it holds, and takes a factor but no limit; left to itself it would take 130 MB.
 */
function growYoungSpace(): void {
  v8.setFlagsFromString(`--semi-space-growth-factor=${YOUNG}`);
  Array.from({ length: MANY }, (_, at) => ({ at }));
  v8.setFlagsFromString('--semi-space-growth-factor=1');
}

/** Has V8 optimise where notes of so many bytes are read, and let them take no more memory than they need. */
export function expectNotesOf(bytes: number): void {
  if (bytes <= LONG_RUN) return;
  expectLongRun();
  growYoungSpace();
  const garbage = bytes > VERY_LONG_RUN ? GARBAGE_OF_MANY : GARBAGE;
  v8.setFlagsFromString(`--heap-growing-percent=${garbage}`);
}
