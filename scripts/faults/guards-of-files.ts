// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are words of sources.
import type { Guard } from './guard.ts';

/** The same for settings, and for what is written. */
export const guardsOfFiles: readonly Guard[] = [
  {
    guard: 'who says how notes are built',
    file: 'packages/cli/src/settings/may-say.ts',
    project: 'cribnotes',
    tests: ['test/may-say.test.ts', 'test/doors.test.ts'],
    mutants: [
      ['other users', '.includes(owner)', '.length > 0'],
      ['whom the notes are of', ", ask('owner', start)]", ']'],
      ['the user', 'ROOT, user, ', 'ROOT, '],
    ],
  },
  {
    guard: 'where a crib.yaml may lead',
    file: 'packages/cli/src/settings/project.ts',
    project: 'cribnotes',
    tests: ['test/topics.test.ts', 'test/doors.test.ts', 'test/own-specs.test.ts'],
    mutants: [
      ['paths out of it', "if (isAbsolute(way) || way.split(sep)[0] === '..') throw outside;", ''],
      ['the home folder', 'folder === home || ', ''],
      ['the repository', " || ask('exists', join(folder, '.git'))", ''],
    ],
  },
  {
    guard: 'the folder for what is made',
    file: 'packages/cli/src/settings/build-choices.ts',
    project: 'cribnotes',
    tests: ['test/doors.test.ts'],
    mutants: [
      ['links out of where the user stands', ' || (await isWithin(here, out))) return;', ') return;'],
      ['that it is asked at all', 'out !== fromUser(DEFAULT_OUT) || ', 'out !== "" || '],
    ],
  },
  {
    guard: 'patterns of paths',
    file: 'packages/cli/src/topics/match-path.ts',
    project: 'cribnotes',
    tests: ['test/match-path.test.ts'],
    mutants: [
      ['that a star stays in a folder', "'*': onwards(isOfName, always)", "'*': onwards(always, always)"],
      ['that names are whole', "(letters[at] ?? '/') === '/'", "(letters[at] ?? '/') !== ''"],
    ],
  },
  {
    guard: 'specs of one’s own',
    file: 'packages/specs/src/file/schema.ts',
    project: 'cribnotes',
    tests: ['test/own-specs.test.ts'],
    mutants: [
      ['records that lead round', 'v.check(sharesOnce, ', 'v.check(() => true, '],
      ['brackets without end', 'v.check(isFlat, ', 'v.check(() => true, '],
      ['that it is a spec', 'format: v.literal(1),', 'format: v.unknown(),'],
    ],
  },
  {
    guard: 'what stands where ours is to be',
    file: 'packages/cli/src/output/standing.ts',
    project: 'cribnotes',
    tests: ['test/write.test.ts'],
    mutants: [
      ['links', 'if (!facts.isFile())', 'if (facts.isFIFO())'],
      ['folders', "if (facts.isDirectory()) return { kind: 'folder' };", ''],
    ],
  },
  {
    guard: 'our mark',
    file: 'packages/cli/src/output/marks.ts',
    project: 'cribnotes',
    tests: ['test/marks.test.ts'],
    mutants: [
      ['of sheets', "bytes.includes('Producer>Cribnotes')", "bytes.includes('%PDF')"],
      ['anywhere else', "bytes.subarray(0, 400).includes('Cribnotes')", "bytes.includes('Cribnotes')"],
    ],
  },
  {
    guard: 'temporary files, from outside',
    file: 'packages/cli/src/output/temporary-files.ts',
    project: 'cribnotes',
    tests: ['test/write.test.ts'],
    mutants: [
      ['what is no file', ' || !entry.isFile()', ''],
      [
        'files of others',
        '/^\\.crib-(\\d+)-\\d+(?:-([0-9a-f]{8}))?\\.tmp$/',
        '/^\\.crib-([0-9a-z]+).*\\.tmp$/',
      ],
    ],
  },
  {
    guard: 'what is written into notes',
    file: 'packages/cli/src/output/write.ts',
    project: 'cribnotes',
    tests: ['test/write.test.ts', 'test/fix.test.ts', 'test/review.test.ts'],
    mutants: [
      [
        'a change of somebody else',
        'before !== undefined && !old.equals(before)',
        'before !== undefined && old.length === 0',
      ],
      [
        'a note that is gone',
        'if (before !== undefined) throw new Refusal(`${visible(path)} is gone; nothing is written`);',
        '',
      ],
      ['files that are taken already', "'wx', 0o666", "'w', 0o666"],
    ],
  },
  {
    guard: 'notes that are to be written',
    file: 'packages/cli/src/review/standing-note.ts',
    project: 'cribnotes',
    tests: ['test/review.test.ts'],
    mutants: [
      ['pipes', "if (file.kind !== 'bytes')", "if (file.kind === 'too-large')"],
      ['links, when an answer is taken back', 'if (facts.isSymbolicLink())', 'if (facts.isDirectory())'],
    ],
  },
  {
    guard: 'pages of other notes',
    file: 'packages/cli/src/manual/installed-page.ts',
    project: 'cribnotes',
    tests: ['test/manual.test.ts'],
    mutants: [
      ['that are cited', 'sourceOfPage(part.roff) === sourceOfPage(own.roff)', 'part.roff !== ""'],
      ['pages of others', 'roff.startsWith(`${mark}\\n`) ?', 'roff !== "" ?'],
    ],
  },
];
