// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are words of sources.
import type { Guard } from './guard.ts';

/** The same for what listens on the machine, its other users, and programs that are run. */
export const guardsOfTheMachine: readonly Guard[] = [
  {
    guard: 'other users of the machine',
    file: 'packages/cli/src/preview/asking-user.ts',
    project: 'cribnotes',
    tests: ['test/preview.test.ts'],
    mutants: [
      ['whose a connection is', '!users.includes(Number(user))', 'users.length === 0'],
      ['who has left', "inode === '0' || ", ''],
      ['sockets of IPv6', '[LOOPBACK, MAPPED]', '[LOOPBACK]'],
    ],
  },
  {
    guard: 'what is sent to the preview',
    file: 'packages/cli/src/preview/serve.ts',
    project: 'cribnotes',
    tests: ['test/preview.test.ts'],
    mutants: [
      ['how much', 'if (size > LARGEST) return undefined;', ''],
      [
        'to this machine alone',
        "server.listen(asked, '127.0.0.1', resolve)",
        'server.listen(asked, resolve)',
      ],
      ['what may be run', "'content-security-policy': found.policy,", ''],
    ],
  },
  {
    guard: 'what is watched',
    file: 'packages/cli/src/watch/contents.ts',
    project: 'cribnotes',
    tests: ['test/watch/watch.test.ts'],
    mutants: [
      ['what was touched', "if (before?.hash === now?.hash) return 'same';", ''],
      ['what is half saved', 'now.size < (before?.size ?? 1) / 2', 'now.size < 0'],
    ],
  },
  {
    guard: 'two watchers',
    file: 'packages/cli/src/watch/only-watcher.ts',
    project: 'cribnotes',
    tests: ['test/watch/watch.test.ts'],
    mutants: [
      ['the other one', 'if (other !== undefined)', 'if (other === 0)'],
      ['one that has ended', 'pid > 0 && isRunning(pid) ?', 'pid > 0 ?'],
    ],
  },
  {
    guard: 'Anki’s address, from outside',
    file: 'packages/anki-sync/src/anki-connect.ts',
    project: '@cribnotes/anki-sync',
    tests: ['test/connect.test.ts'],
    mutants: [
      ['answers without end', "if (size > LARGEST) throw new SyntaxError('it says too much');", ''],
      [
        'other machines',
        '/^(?:localhost|127(?:\\.\\d{1,3}){3}|\\[::1\\])$/',
        '/^(?:localhost|127(?:\\.\\d{1,3}){3}|\\[::1\\])/',
      ],
      ['answers of another shape', 'if (read.success) return read.output;', 'return value as T;'],
    ],
  },
  {
    guard: 'proxies',
    file: 'packages/cli/src/commands/sync.ts',
    project: 'cribnotes',
    tests: ['test/sync.test.ts', 'test/usage.test.ts'],
    mutants: [
      ['that they are not asked', 'if (isLoopback(url)) goStraight(url);\n  else if', 'if'],
      ['other machines', '!allowRemote)', "url === '')"],
    ],
  },
  {
    guard: 'what is remembered',
    file: 'packages/cli/src/sync/agreed-file.ts',
    project: 'cribnotes',
    tests: ['test/sync.test.ts'],
    mutants: [
      ['for the user alone', 'makeFolder(dirname(path), 0o700)', 'makeFolder(dirname(path))'],
      ['where it is kept', 'const state = stateFolder();', "const state = '/dev/null';"],
    ],
  },
  {
    guard: 'code that is kept',
    file: 'packages/cli/src/state/cache-folder.ts',
    project: 'cribnotes',
    tests: ['test/stamps.test.ts'],
    mutants: [
      ['folders of other users', 'owner === user ? folder : undefined', 'folder'],
      ['places that are not absolute', 'absolute(env.XDG_CACHE_HOME)', 'env.XDG_CACHE_HOME'],
    ],
  },
  {
    guard: 'files of an emitter from outside',
    file: 'packages/cli/src/outside/judge-files.ts',
    project: 'cribnotes',
    tests: ['test/outside.test.ts'],
    mutants: [
      ['their names', '!/^[a-z0-9][a-z0-9._-]*$/.test(file.path) || ', ''],
      ['our mark', 'if (!isOurs(file.path, file.bytes))', 'if (file.bytes.length === 0)'],
      [
        'that they are asked once',
        'return { path, bytes, summary, beside } as OutputFile;',
        'return file as OutputFile;',
      ],
    ],
  },
  {
    guard: 'words that shells are offered',
    file: 'packages/cli/src/completion/bash.ts',
    project: 'cribnotes',
    tests: ['test/completion.test.ts'],
    mutants: [
      ['what bash would run', 'printf -v line %q "$line"', ':'],
      ['blanks', '*[!A-Za-z0-9_./,:=@%+-]*', '*[\\$\\`]*'],
    ],
  },
  {
    guard: 'secrets that programs are given',
    file: 'packages/core/src/secrets/given-to-programs.ts',
    project: '@cribnotes/core',
    tests: ['test/secrets/find-secrets.test.ts', 'test/secrets/everywhere.test.ts'],
    mutants: [
      ['behind a name', "isSecretValue(secret, 'any')", "secret === ''"],
      ['at their end', 'words.at(-1)?.end ?? 0', 'text.length'],
    ],
  },
  {
    guard: 'a program that is asked, from outside',
    file: 'packages/specs/src/crawl/run.ts',
    project: '@cribnotes/specs',
    tests: ['test/crawl.test.ts'],
    mutants: [
      [
        'an end of its time',
        'setTimeout(() => stop(`did not end within ${limits.runTime / 1000} s`), limits.runTime)',
        'setTimeout(() => {}, limits.runTime)',
      ],
      [
        'an end of its words',
        'if (bytes > limits.output) stop(`printed more than ${limits.output} bytes`);\n      else into.push(chunk);',
        'into.push(chunk);',
      ],
    ],
  },
];
