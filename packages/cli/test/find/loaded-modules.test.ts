import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const packages = join(import.meta.dirname, '../../..');
const cli = join(packages, 'cli/src');

/** Every module of ours that is loaded with one, without what it loads later, when it is needed. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, specifier = ''] of source.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)';/gm)) {
    if (specifier.startsWith('.')) loadedWith(join(dirname(file), specifier), seen);
    else if (specifier.startsWith('@cribnotes/'))
      loadedWith(createRequire(join(packages, 'cli/package.json')).resolve(specifier), seen);
    else if (!specifier.startsWith('node:')) seen.add(specifier);
  }
  return seen;
}

const names = (...files: readonly string[]): readonly string[] =>
  [...new Set(files.flatMap((file) => [...loadedWith(join(cli, file))]))]
    .map((file) => (file.startsWith('/') ? relative(packages, file) : file))
    .sort();

test('crib find loads neither the reader nor an emitter', () => {
  const loaded = names('run.ts', 'program.ts', 'commands/find.ts');
  expect(loaded.filter((name) => !name.startsWith('cli/src/'))).toEqual([
    'commander',
    'core/src/merging/word-stem.ts',
    'core/src/reading/settings/paper-size.ts',
    'core/src/spelling.ts',
  ]);
  expect(loaded.filter((name) => /cli\/src\/(?:(?:notes|reading|media)\/|topic\.ts)/.test(name))).toEqual([]);
});

test('the version is said without the parser of arguments', () => {
  expect(names('main.ts')).toEqual(['cli/src/main.ts']);
});
