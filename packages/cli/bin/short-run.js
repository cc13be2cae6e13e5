import v8 from 'node:v8';

/**
 * Has V8 spend nothing on a run of a second that only longer ones earn back: a third of the processor time of checking a
 * few notes went into optimised code that was hardly run. `expectLongRun` of src/engine.ts takes it back. The young space
 * does not grow: Node would let it take 130 MB, and its limit (`--max-semi-space-size`) is heard only when a process starts.
 * How patterns are compiled must stay as it is: V8 ends in a segmentation fault when it meets one that was compiled before.
 */
export function expectShortRun() {
  for (const flag of ['--semi-space-growth-factor=1', '--no-maglev', '--no-turbofan'])
    v8.setFlagsFromString(flag);
}
