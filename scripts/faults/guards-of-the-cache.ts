import type { Guard } from './guard.ts';

/** Guards of what is remembered, so that nothing is read or said twice. */
export const guardsOfTheCache: readonly Guard[] = [
  {
    guard: 'what is kept of runs',
    file: 'packages/cli/src/repeat/stamps.ts',
    project: 'cribnotes',
    tests: ['test/stamps.test.ts', 'test/repeat.test.ts'],
    mutants: [
      ['its run', 'stamp.run === run ? stamp : undefined', 'stamp'],
      ['its form', 'error instanceof SyntaxError', 'error === undefined'],
    ],
  },
  {
    guard: 'what the cache keeps',
    file: 'packages/cli/src/state/kept-texts.ts',
    project: 'cribnotes',
    tests: ['test/stamps.test.ts', 'test/kept-topics.test.ts', 'test/kept-notes.test.ts'],
    mutants: [
      ['its sum', "return bytes.toString('utf8'", "return bytes.length > 0 ? body : bytes.toString('utf8'"],
      ['for the user alone', '{ mode: 0o600, ', '{ mode: 0o644, '],
    ],
  },
  {
    guard: 'notes that were read before',
    file: 'packages/cli/src/kept/note-cache.ts',
    project: 'cribnotes',
    tests: ['test/kept-notes.test.ts'],
    mutants: [
      ['their bytes', 'kept?.content === digest(bytes)', 'kept !== undefined && bytes.length > 0'],
      ['what they are read with', 'JSON.stringify([codeMark(), readWith])', 'codeMark()'],
    ],
  },
  {
    guard: 'passwords in notes that were read before',
    file: 'packages/core/src/secrets/open-without-secrets.ts',
    project: '@cribnotes/core',
    tests: ['test/kept/edited-topics.test.ts'],
    mutants: [
      [
        'the same ones',
        'mark === hidden && !isRenamed',
        '(mark === hidden || hidden !== NOTHING) && !isRenamed',
      ],
      ['none that are printed', 'if (!isShown && !isRenamed) searched', 'if (!isRenamed) searched'],
    ],
  },
];
