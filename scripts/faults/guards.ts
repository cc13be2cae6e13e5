import type { Guard } from './guard.ts';

/** At least two for each guard. */
export const guards: readonly Guard[] = [
  {
    guard: 'words for the terminal',
    file: 'packages/cli/src/visible.ts',
    project: 'cribnotes',
    tests: ['test/visible.test.ts'],
    mutants: [
      ['control characters', '/\\p{Cc}/gu', '/\\0/gu'],
      ['what turns words round', '\\p{Cf}', ''],
    ],
  },
  {
    guard: 'links in the folder of notes',
    file: 'packages/cli/src/notes/walk.ts',
    project: 'cribnotes',
    tests: ['test/walk.test.ts'],
    mutants: [
      ['links out of it', '!(target + sep).startsWith(realRoot + sep)', 'target === sep'],
      ['folders that begin with a dot', "entry.name.startsWith('.') || ", ''],
    ],
  },
  {
    guard: 'settings beside notes',
    file: 'packages/cli/src/notes/read-beside.ts',
    project: 'cribnotes',
    tests: ['test/doors.test.ts'],
    mutants: [
      ['links out of the folder', 'if (!(await isWithin(root, path)))', 'if (root === path)'],
      ['their size', '64 * 1024', '64 * 1024 * 1024'],
    ],
  },
  {
    guard: 'pictures',
    file: 'packages/cli/src/media/load-media.ts',
    project: 'cribnotes',
    tests: ['test/media.test.ts'],
    mutants: [
      ['paths out of the folder', 'if (!isBelow(realRoot, real)) return outside;', ''],
      ['their pixels', 'header.width * header.height <= limits.pixels', 'header.width > 0'],
    ],
  },
  {
    guard: 'files of others in our place',
    file: 'packages/cli/src/output/write.ts',
    project: 'cribnotes',
    tests: ['test/write.test.ts', 'test/fix.test.ts', 'test/review.test.ts'],
    mutants: [
      ['our mark', 'force || isOurs(path, old)', 'true'],
      ['what is no file', "throw foreign(path, force, 'not a regular file');", "return 'changed';"],
    ],
  },
  {
    guard: 'temporary files',
    file: 'packages/cli/src/output/temporary-files.ts',
    project: 'cribnotes',
    tests: ['test/write.test.ts'],
    mutants: [
      ['those of running processes', '!isRunning(Number(pid))', 'true'],
      [
        'those of other machines',
        'where === machine() ? !isRunning(Number(pid)) : isOld(path)',
        '!isRunning(Number(pid))',
      ],
    ],
  },
  {
    guard: 'who asks the preview',
    file: 'packages/cli/src/preview/admit.ts',
    project: 'cribnotes',
    tests: ['test/preview.test.ts'],
    mutants: [
      ['the name of the host', "if (!hosts.includes(headers.host ?? ''))", 'if (headers.host === undefined)'],
      ['the origin', 'origin !== undefined && !hosts.some', 'origin === undefined && !hosts.some'],
      ['the token', 'if (!isSame(given, token))', 'if (given === undefined)'],
      ['where a form comes from', "origin === undefined || headers['content-type'] !== FORM", 'false'],
    ],
  },
  {
    guard: 'answers in notes',
    file: 'packages/cli/src/review/standing-note.ts',
    project: 'cribnotes',
    tests: ['test/review.test.ts'],
    mutants: [
      ['links', 'if (facts.isSymbolicLink())', 'if (facts.isFIFO())'],
      ['notes that may only be read', '(facts.mode & 0o222) === 0', 'facts.mode === 0'],
    ],
  },
  {
    guard: 'Anki’s address',
    file: 'packages/anki-sync/src/anki-connect.ts',
    project: '@cribnotes/anki-sync',
    tests: ['test/connect.test.ts'],
    mutants: [
      ['being sent on', "redirect: 'error'", "redirect: 'follow'"],
      ['an end of waiting', 'signal: AbortSignal.timeout(patience),', ''],
    ],
  },
  {
    guard: 'words on cards',
    file: 'packages/emit-anki/src/html/escape-html.ts',
    project: '@cribnotes/emit-anki',
    tests: ['test/escape-html.test.ts'],
    mutants: [
      ['<', "'<': '&lt;',", ''],
      ['braces of clozes', "'}': '&#125;',", ''],
    ],
  },
  {
    guard: 'words on the page',
    file: 'packages/emit-html/src/markup/write.ts',
    project: '@cribnotes/emit-html',
    tests: ['test/page.test.ts'],
    mutants: [
      ['<', "'<': '&lt;',", ''],
      ['quotes in attributes', "'\"': '&quot;',", ''],
    ],
  },
  {
    guard: 'addresses in notes',
    file: 'packages/core/src/reading/check-power.ts',
    project: '@cribnotes/core',
    tests: ['test/reading/checks.test.ts'],
    mutants: [
      [
        'schemes that run something',
        "new Set(['http', 'https', 'mailto'])",
        "new Set(['http', 'https', 'mailto', 'javascript', 'file', 'data'])",
      ],
      ['elements that act', "'script style iframe", "'style"],
    ],
  },
  {
    guard: 'tokens in notes',
    file: 'packages/core/src/secrets/issued-tokens.ts',
    project: '@cribnotes/core',
    tests: ['test/secrets/find-secrets.test.ts', 'test/secrets/everywhere.test.ts'],
    mutants: [
      ['their end', '(rest.exec(text)?.[0].length ?? 0)', '0'],
      ['all of them', 'if (isMadeByChance(whole)) found', 'if (found.length === 0) found'],
    ],
  },
  {
    guard: 'passwords in addresses',
    file: 'packages/core/src/secrets/in-addresses.ts',
    project: '@cribnotes/core',
    tests: ['test/secrets/find-secrets.test.ts', 'test/secrets/everywhere.test.ts'],
    mutants: [
      ['with a scheme', "user !== secret && isSecretValue(secret, 'any')", 'secret === user'],
      ['without one', "isSecretValue(secret, 'scattered')", "secret === ''"],
    ],
  },
  {
    guard: 'a program that is asked what it knows',
    file: 'packages/specs/src/crawl/run.ts',
    project: '@cribnotes/specs',
    tests: ['test/crawl.test.ts'],
    mutants: [
      ['an end of its children', 'process.kill(-child.pid!,', 'process.kill(child.pid!,'],
      ['an environment that is nobody’s', '{ ...ENVIRONMENT, PATH', '{ ...process.env, PATH'],
    ],
  },
  {
    guard: 'a crib.yaml of somebody else',
    file: 'packages/cli/src/settings/project.ts',
    project: 'cribnotes',
    tests: ['test/topics.test.ts', 'test/usage.test.ts', 'test/own-specs.test.ts'],
    mutants: [
      ['links behind which nothing is yet', 'standingAbove(path))', 'path))'],
      ['links out of it', 'if (!(await isWithin(root, standingAbove(path)))) throw outside;', ''],
    ],
  },
  {
    guard: 'an emitter from outside',
    file: 'packages/cli/src/settings/build-choices.ts',
    project: 'cribnotes',
    tests: ['test/outside.test.ts', 'test/topics.test.ts'],
    mutants: [
      ['that crib.yaml cannot name one', 'if (unknown !== undefined)', 'if (unknown === "")'],
      ['that what it names is looked at', '!known.includes(name)', 'name === ""'],
    ],
  },
];
