import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { USER_DOCUMENTS } from '../../../scripts/bundle/package-documents.ts';
import { makeHome, runShown } from '../../../scripts/documents/run-shown.ts';
import { calledIn, shownIn } from '../../../scripts/documents/shown-commands.ts';
import { makeProgram } from '../src/program.ts';
import { folderWith } from './temporary-folder.ts';

const root = join(import.meta.dirname, '../../..');
const textOf = (path: string): string =>
  readFileSync(join(root, path), 'utf8').split('\n## Contribute')[0] ?? '';
const program = makeProgram(() => {});

test.each(USER_DOCUMENTS)(
  'what %s has its reader type works, and prints what is shown',
  (path) => {
    const home = folderWith();
    makeHome(home, textOf('docs/tour.md'));
    const ran = runShown(textOf(path), home);
    const failed = ran.filter(
      ({ shown, code = 0 }) => code !== 0 && !(code === 1 && /\bcrib (check|find) /.test(shown.line)),
    );
    expect(failed).toEqual([]);
    // `node scripts/documents.ts` writes what is printed today.
    for (const { shown, output } of ran)
      if (shown.kind === 'printed') expect(output, shown.line).toBe(shown.printed);
  },
  300_000,
);

test.each(USER_DOCUMENTS)('%s names commands and options that there are', (path) => {
  const text = textOf(path);
  const calls = [
    ...calledIn(text),
    ...shownIn(text).flatMap((one) => (one.kind === 'file' ? [] : one.line.split(/[;&|]+|\$\(/))),
  ];
  expect(calls.flatMap((call) => unknownIn(call))).toEqual([]);
});

/** What of a call of crib there is not; nothing of a call of something else. */
function unknownIn(call: string): readonly string[] {
  const [name, ...words] = call.trim().split(/\s+/);
  if (name !== 'crib') return [];
  const inner = words.reduce<Command>(
    (outer, word) => outer.commands.find((one) => one.name() === word) ?? outer,
    program,
  );
  if (inner === program && /^[a-z]/.test(words[0] ?? '')) return [`${call}: ${words[0]}`];
  const known = inner
    .createHelp()
    .visibleOptions(inner)
    .flatMap(({ long, short }) => [long, short]);
  return words
    .map((word) => word.replace(/=.*$/s, ''))
    .filter((word) => /^--?[a-zA-Z]/.test(word) && !known.includes(word))
    .map((word) => `${call}: ${word}`);
}
