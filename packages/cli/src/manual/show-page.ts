import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { OutputFile } from '@cribnotes/core';
import { Refusal } from '../exit.ts';
import { refusing } from '../system-error.ts';
import type { Environment, Ran } from './environment.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { pagePath } from './place.ts';

/** How to show a file with each program that can, best first. */
const viewers: readonly { readonly program: string; readonly words: (file: string) => readonly string[] }[] =
  [
    // An argument with a slash is a file for man-db, mandoc, macOS, FreeBSD and busybox alike.
    { program: 'man', words: (file) => [file] },
    { program: 'mandoc', words: (file) => ['-a', file] },
    { program: 'groff', words: (file) => ['-man', '-T', 'utf8', file] },
  ];

/** Shows a page at once with the system's `man` and its pager, without installing it. Its file is gone afterwards. */
export function showPage(page: OutputFile, environment: Environment): Promise<Outcome> {
  return outcomeOf(async () => {
    const folder = await refusing('cannot make a temporary folder', () =>
      mkdtemp(join(tmpdir(), 'crib-man-')),
    );
    const remove = (): void => rmSync(folder, { recursive: true, force: true });
    process.once('exit', remove);
    try {
      const file = join(folder, basename(pagePath('', basename(page.path, '.7'))));
      await refusing('cannot write the page', () => writeFile(file, page.bytes));
      return await viewFile(file, environment);
    } finally {
      process.removeListener('exit', remove);
      remove();
    }
  });
}

/** Shows a file of roff with the first program that can. */
export async function viewFile(file: string, environment: Environment): Promise<Outcome> {
  for (const { program, words } of viewers) {
    const ran = await reading(() =>
      environment.run(program, words(file), { env: environment.env, terminal: true }),
    );
    if (ran.kind === 'absent') continue;
    const failed = ran.kind === 'late' || ran.status !== 0;
    return {
      exit: failed ? 2 : 0,
      messages: failed ? [`crib: ${program} could not show the page`] : [],
      written: [],
    };
  }
  throw new Refusal(
    'there is no man program on this machine',
    'install man-db or mandoc, or read the .7 file that crib build writes',
  );
}

/** Ctrl-C belongs to the pager while it runs: it stops a search there, and must not end us under it. */
async function reading(work: () => Promise<Ran>): Promise<Ran> {
  const before = process.rawListeners('SIGINT') as NodeJS.SignalsListener[];
  process.removeAllListeners('SIGINT');
  const ignore = (): void => {};
  process.on('SIGINT', ignore);
  try {
    return await work();
  } finally {
    process.removeListener('SIGINT', ignore);
    for (const listener of before) process.on('SIGINT', listener);
  }
}
