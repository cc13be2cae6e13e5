/**
 * Uses the packages of scripts/pack.ts as somebody else would: the emitter of docs/emitters.md, with its types checked and its
 * tests run, and the pages for tldr, both named after --to. Ends with 1 on any difference.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newEmitter } from './new.ts';

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'crib-packages-'));
const modules = join(scratch, 'node_modules');

const CHECKED = {
  compilerOptions: {
    strict: true,
    module: 'nodenext',
    target: 'es2024',
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  },
  include: ['emit-other/src', 'emit-other/test'],
};

try {
  for (const name of ['core', 'specs', 'testkit', 'emit-tldr']) {
    unpack(name);
    for (const library of librariesOf(name)) link(library.name, library.path);
  }
  newEmitter(scratch, 'other');
  writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify(CHECKED));
  writeFileSync(join(scratch, 'note.md'), '# Docker\n\nList the containers: `docker ps`\n');
  const bin = join(root, 'node_modules/.bin');
  expectFine('types of the packages', join(bin, 'tsc'), ['-p', scratch]);
  expectFine('checks of an emitter', join(bin, 'vitest'), ['run', '--root', join(scratch, 'emit-other')]);
  const formats = '@cribnotes/emit-tldr,./emit-other/src/index.ts';
  expectFine('formats from packages', join(bin, 'crib'), ['build', 'note.md', '--to', formats]);
  for (const file of ['note.page.md', 'note.other'])
    if (!existsSync(join(scratch, 'dist', file))) fail(`${file} was not made`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function unpack(name: string): void {
  const folder = join(modules, '@cribnotes', name);
  mkdirSync(folder, { recursive: true });
  const tarball = join(root, 'dist/packages', `${name}.tgz`);
  expectFine(`unpacking ${name}`, 'tar', ['xzf', tarball, '--strip-components=1', '-C', folder]);
}

/** What npm would install for a package, as it is installed in the workspace; our own packages come from their tarballs. */
function librariesOf(name: string): readonly { readonly name: string; readonly path: string }[] {
  const installed = join(root, 'packages', name, 'node_modules');
  return readdirSync(installed)
    .filter((folder) => !folder.startsWith('.') && folder !== '@cribnotes')
    .flatMap((folder) =>
      folder.startsWith('@')
        ? readdirSync(join(installed, folder)).map((one) => `${folder}/${one}`)
        : [folder],
    )
    .map((library) => ({ name: library, path: join(installed, library) }));
}

function link(name: string, path: string): void {
  const place = join(modules, name);
  if (existsSync(place)) return;
  mkdirSync(join(place, '..'), { recursive: true });
  symlinkSync(path, place);
}

function expectFine(what: string, program: string, words: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: scratch, encoding: 'utf8' });
  if (status === 0) console.log(`fine  ${what}`);
  else fail(`${what}: ${stdout}${stderr}`);
}

function fail(what: string): void {
  console.error(`WRONG  ${what}`);
  process.exitCode = 1;
}
