import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Runner } from '../../../scripts/bench/measure.ts';
import { bundleSources } from '../../../scripts/bundle/bundle-sources.ts';
import { PEERS } from './peers.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The fonts of the sheet for other programs: sentences, their headings, commands, those in bold, Chinese. */
const FONTS = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  '@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf',
  '@expo-google-fonts/source-code-pro/600SemiBold/SourceCodePro_600SemiBold.ttf',
  '@cribnotes/fonts/sc/Regular.ttf',
];

/** Gives the paths of those fonts. */
export function sheetFonts(): readonly string[] {
  return FONTS.map((file) => fileURLToPath(import.meta.resolve(file)));
}

/** What there is to compare, installed in `work`: our package from a topic and from notes, and the other programs. */
export async function prepare(
  work: string,
  all: boolean,
): Promise<{ ours: readonly Runner[]; peers: readonly Runner[]; fonts: readonly string[] }> {
  const fonts = sheetFonts();
  const wanted = PEERS.filter(({ name }) => all || name === 'Typst');
  writeFileSync(join(work, 'package.json'), '{ "private": true }');
  writeFileSync(join(work, 'fonts.json'), JSON.stringify(fonts));
  const made = execFileSync(process.execPath, [join(root, 'scripts/bundle.ts')], { encoding: 'utf8' }).trim();
  install(work, [join(root, made), ...wanted.flatMap(({ packages }) => packages)]);
  // The package has no door for topics: the emitter alone, bundled as it is and put where its fonts are.
  const lib = join(work, 'node_modules/cribnotes/lib-sheet');
  const entry = join(import.meta.dirname, 'sheet-process.ts');
  await bundleSources(join(root, 'packages/cli'), lib, { 'sheet-process': entry });
  const crib = join(work, 'node_modules/cribnotes/lib/crib.js');
  const build = ['build', 'notes', '--to', 'pdf', '--out', 'made', '--quiet'];
  const ours: readonly Runner[] = [
    {
      name: 'from a topic',
      command: [process.execPath, join(lib, 'sheet-process.js'), 'topic.json', '{out}'],
    },
    {
      name: 'from notes',
      command: [process.execPath, crib, ...build],
      file: 'made/notes.pdf',
      isQuick: false,
    },
  ];
  const peers = wanted.filter(({ program }) => program === undefined || isThere(program));
  return { ours, peers, fonts };
}

function install(folder: string, packages: readonly string[]): void {
  const words = ['install', '--silent', '--no-audit', '--no-fund', ...packages];
  spawnSync('npm', words, { cwd: folder, stdio: 'inherit' });
}

function isThere(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}
