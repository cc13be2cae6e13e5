import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UNREACHED } from '../src/draw/load-pdfkit.ts';
import { PEERS } from './peers.ts';
import { sheetTopic } from './sheet-topic.ts';

// Times the making of sheets, whole processes side by side, for topics of 74, 700 and 7,000 commands.
// Usage: pnpm bench:pdf [count …]. Installs the peers into a temporary folder; who is not to be had is left out.

const counts = process.argv.slice(2).map(Number);
const sizes = counts.length > 0 ? counts : [74, 700, 7000];
const home = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'sheets-'));
const fonts = [
  'source-sans-3/400Regular/SourceSans3_400Regular',
  'source-sans-3/700Bold/SourceSans3_700Bold',
  'source-code-pro/400Regular/SourceCodePro_400Regular',
  'source-code-pro/600SemiBold/SourceCodePro_600SemiBold',
].map((file) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/${file}.ttf`)));

interface Runner {
  readonly name: string;
  readonly command: readonly string[];
}

interface Measured {
  readonly ms: number;
  readonly mb: number;
}

try {
  const runners = prepare();
  for (const count of sizes) compare(count, runners);
} finally {
  rmSync(work, { recursive: true });
  rmSync(join(home, 'dist'), { recursive: true, force: true });
}

function prepare(): readonly Runner[] {
  writeFileSync(join(work, 'package.json'), '{ "private": true }');
  writeFileSync(join(work, 'fonts.json'), JSON.stringify(fonts));
  const packages = ['esbuild@0.28.1', ...PEERS.flatMap((peer) => peer.packages)];
  spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...packages], {
    cwd: work,
    stdio: 'inherit',
  });
  mkdirSync(join(home, 'dist'), { recursive: true });
  const bundle = join(home, 'dist', 'sheet-process.mjs');
  writeFileSync(
    join(work, 'nothing.mjs'),
    'export default null; export const create = null, cbc = null, ecb = null;',
  );
  const alias = Array.from(UNREACHED, (name) => `--alias:${name}=${join(work, 'nothing.mjs')}`);
  const bundled = spawnSync(
    join(work, 'node_modules/.bin/esbuild'),
    [
      join(home, 'bench/sheet-process.ts'),
      '--bundle',
      '--platform=node',
      '--format=esm',
      '--minify',
      `--outfile=${bundle}`,
      '--log-level=error',
      ...alias,
    ],
    { stdio: 'inherit' },
  );
  const ours: Runner[] = [
    {
      name: 'ours, from sources',
      command: [process.execPath, join(home, 'bench/sheet-process.ts'), 'topic.json', '{out}'],
    },
  ];
  if (bundled.status === 0)
    ours.unshift({ name: 'ours, bundled', command: [process.execPath, bundle, 'topic.json', '{out}'] });
  const peers = PEERS.filter(
    (peer) =>
      peer.program === undefined || spawnSync('sh', ['-c', `command -v ${peer.program}`]).status === 0,
  );
  return [...ours, ...peers];
}

function compare(count: number, runners: readonly Runner[]): void {
  const topic = sheetTopic(count);
  writeFileSync(join(work, 'topic.json'), JSON.stringify(topic));
  for (const peer of PEERS)
    for (const [name, text] of Object.entries(peer.files(topic, fonts)))
      writeFileSync(join(work, name), text);
  console.log(`\n${count} commands`);
  const best = new Map<Runner, Measured>();
  // The rounds are interleaved, so that a busy moment of the machine meets everybody.
  for (let round = 0; round < (count > 1000 ? 2 : 5); round++) {
    for (const runner of runners) {
      const before = best.get(runner);
      if (before && before.ms > 10_000) continue;
      const now = measure(runner);
      if (now && (before === undefined || now.ms < before.ms)) best.set(runner, now);
    }
  }
  const first = best.get(runners[0] as Runner)?.ms ?? 1;
  for (const runner of runners) {
    const found = best.get(runner);
    const size = found && statSync(outOf(runner)).size;
    console.log(
      found === undefined
        ? `  ${runner.name.padEnd(20)} failed`
        : `  ${runner.name.padEnd(20)} ${found.ms.toFixed(0).padStart(6)} ms ${(found.ms / first).toFixed(2).padStart(6)} x ${found.mb.toFixed(0).padStart(5)} MB ${((size ?? 0) / 1024).toFixed(0).padStart(6)} KB ${pagesOf(runner)}`,
    );
  }
}

function outOf(runner: Runner): string {
  return join(work, `${runner.name.replace(/\W+/g, '-')}.pdf`);
}

function measure(runner: Runner): Measured | undefined {
  const out = outOf(runner);
  rmSync(out, { force: true });
  const command = runner.command.map((word) => word.replace('{out}', out));
  const start = performance.now();
  const run = spawnSync('/usr/bin/env', ['time', '-f', '%M', ...command], {
    cwd: work,
    encoding: 'utf8',
    timeout: 180_000,
  });
  const ms = performance.now() - start;
  const kilobytes = Number(run.stderr.trim().split('\n').at(-1));
  return run.status === 0 ? { ms, mb: kilobytes / 1024 } : undefined;
}

function pagesOf(runner: Runner): string {
  const run = spawnSync('pdfinfo', [outOf(runner)], { encoding: 'utf8' });
  const pages = /Pages: +(\d+)/.exec(run.stdout ?? '')?.[1];
  return pages === undefined ? '' : `${pages} pages`;
}
