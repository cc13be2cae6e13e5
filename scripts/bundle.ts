/**
 * Makes the package that npm installs, dist/cribnotes.tgz, and prints its path. Everything is inside: our
 * sources and their libraries as a few files of JavaScript, the data of the tools, and the font files that are used.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { completions } from '../packages/cli/src/completion.ts';
import { makeProgram } from '../packages/cli/src/program.ts';
import { SHIPPED_FONTS } from '../packages/emit-pdf/src/fonts/faces.ts';
import { RENDERER_PACKAGE } from '../packages/emit-pdf/src/raster/renderer.ts';
import { bundleSources } from './bundle/bundle-sources.ts';
import { licencesOf } from './bundle/licences.ts';
import { packageDocuments } from './bundle/package-documents.ts';
import { ownPages } from './own-pages.ts';

const root = join(import.meta.dirname, '..');
const tarball = 'dist/cribnotes.tgz';
const stage = join(root, 'dist/package');
const cli = join(root, 'packages/cli');
const { name, version, license, description, keywords } = JSON.parse(
  readFileSync(join(cli, 'package.json'), 'utf8'),
);

rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
const libraries = await bundleSources(cli, join(stage, 'lib'));
for (const folder of ['data', 'overlays'])
  cpSync(join(root, 'packages/specs', folder), join(stage, folder), { recursive: true });
// HarfBuzz looks for its memory image beside the file that loads it.
const shaping = createRequire(join(root, 'packages/emit-pdf/package.json')).resolve('harfbuzzjs');
cpSync(join(dirname(shaping), 'harfbuzz.wasm'), join(stage, 'lib/harfbuzz.wasm'));
cpSync(join(root, 'LICENSE'), join(stage, 'LICENSE'));
for (const { path, bytes } of packageDocuments(root)) {
  mkdirSync(dirname(join(stage, path)), { recursive: true });
  writeFileSync(join(stage, path), bytes);
}
// Page and preview look for their styles and scripts there.
for (const folder of ['emit-html', 'cli'])
  cpSync(join(root, 'packages', folder, 'assets'), join(stage, 'assets'), { recursive: true });
for (const file of ['topic.schema.json', 'crib.schema.json'])
  cpSync(join(root, 'packages/core', file), join(stage, file));
for (const page of await ownPages()) {
  const file = join(stage, 'man', page.path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page.roff);
}
chmodSync(join(stage, 'lib/crib.js'), 0o755);
writeShellScripts();
const fonts = copyFonts();
writeFileSync(join(stage, 'THIRD-PARTY-LICENCES.txt'), licencesOf(libraries));
writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
const packed = execFileSync('npm', ['pack', '--silent'], { cwd: stage, encoding: 'utf8' }).trim();
renameSync(join(stage, packed), join(root, tarball));
console.log(tarball);

/** The scripts for completion, for who packs crib for a system: by the names under which each shell looks for them. */
function writeShellScripts(): void {
  const program = makeProgram(() => {});
  const names = { bash: 'crib', zsh: '_crib', fish: 'crib.fish' };
  for (const [shell, file] of Object.entries(names)) {
    mkdirSync(join(stage, 'shell', shell), { recursive: true });
    writeFileSync(join(stage, 'shell', shell, file), completions[shell as keyof typeof names](program));
  }
}

/** What npm reads. The fonts are dependencies that come along, so that they are found by their names as ever. */
function manifest(): object {
  const renderer = join(root, 'packages/emit-pdf/node_modules', RENDERER_PACKAGE, 'package.json');
  return {
    name,
    version,
    contentMark: contentMark(),
    description,
    keywords,
    type: 'module',
    license,
    bin: { crib: './lib/crib.js' },
    files: readdirSync(stage).filter((name) => name !== 'node_modules'),
    man: ['./man/man1/crib.1', './man/man5/crib-notes.5'],
    imports: {
      '#parse-process': './lib/parse-process.js',
      '#topic-process': './lib/topic-process.js',
    },
    engines: { node: '>=22.15' },
    dependencies: fonts,
    bundleDependencies: Object.keys(fonts),
    peerDependencies: { [RENDERER_PACKAGE]: `^${JSON.parse(readFileSync(renderer, 'utf8')).version}` },
    peerDependenciesMeta: { [RENDERER_PACKAGE]: { optional: true } },
  };
}

/** What tells this package from another one of its version, so that nothing is said again that another one said. */
function contentMark(): string {
  const hash = createHash('sha256');
  const files = readdirSync(stage, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  for (const path of paths) hash.update(`${relative(stage, path)}\n`).update(readFileSync(path));
  return hash.digest('base64url');
}

/** Copies the font files that a sheet can use, with the papers of their packages; gives the packages' versions. */
function copyFonts(): Record<string, string> {
  const require = createRequire(join(root, 'packages/emit-pdf/package.json'));
  const versions: Record<string, string> = {};
  for (const file of SHIPPED_FONTS) {
    const font = file.split('/', file.startsWith('@') ? 2 : 1).join('/');
    const from = dirname(require.resolve(`${font}/package.json`));
    const to = join(stage, 'node_modules', font);
    const papers = readdirSync(from).filter((entry) => /^(package\.json|licen[cs]e.*)$/i.test(entry));
    for (const part of [file.slice(font.length + 1), ...papers]) cpSync(join(from, part), join(to, part));
    versions[font] = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')).version;
  }
  return versions;
}
