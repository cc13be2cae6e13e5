/**
 * Times decks of 10,000 notes side by side: ours, the library's own addCard, genanki and mdanki.
 *
 *   node scripts/anki-bench.ts [notes]
 *
 * genanki comes from PyPI and mdanki from npm into a temporary folder; MDANKI names a copy of mdanki's
 * command-line script instead. What cannot be installed, fails or takes over five minutes is said so.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPython } from './bench/python.ts';

const LIMIT_MS = 300_000;
const notes = process.argv[2] ?? '10000';
const root = join(import.meta.dirname, '..');
const bench = join(root, 'packages/emit-anki/bench');
const folder = mkdtempSync(join(tmpdir(), 'anki-bench-'));

try {
  console.log(`${notes} notes${' '.repeat(25 - notes.length)}cards      time  processor    memory      file`);
  measure('Cribnotes', 2, process.execPath, [join(bench, 'ours.ts'), notes, deck('ours')], deck('ours'));
  const small = ['--max-semi-space-size=8', join(bench, 'ours.ts'), notes, deck('small')];
  measure('Cribnotes, 8 MB semi-space', 2, process.execPath, small, deck('small'));
  const venv = installPython(join(folder, 'venv'), ['genanki']);
  const python = venv && join(venv, 'python');
  if (python)
    measure('genanki', 2, python, [join(bench, 'genanki_deck.py'), notes, deck('genanki')], deck('genanki'));
  else console.log('genanki                        could not be installed');
  const mdanki = installMdanki();
  if (mdanki)
    measure(
      'mdanki',
      1,
      process.execPath,
      ['--import', join(bench, 'meter-at-exit.ts'), mdanki, markdown(), deck('mdanki')],
      deck('mdanki'),
    );
  else console.log('mdanki                         could not be installed');
  const library = [join(bench, 'library.ts'), notes, deck('library')];
  measure('anki-apkg-export addCard', 1, process.execPath, library, deck('library'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function deck(name: string): string {
  return join(folder, `${name}.apkg`);
}

function measure(name: string, sides: number, program: string, args: readonly string[], out: string): void {
  const run = spawnSync(program, args, { encoding: 'utf8', timeout: LIMIT_MS, cwd: folder });
  const figures = /(\d+) (\d+) (\d+)\s*$/.exec(run.stdout);
  const size = statSync(out, { throwIfNoEntry: false })?.size;
  if (run.status !== 0 || !figures || size === undefined) {
    const why = run.error
      ? 'takes over five minutes'
      : (/(\w*Error|Aborted|abort)[^\n]*/.exec(run.stderr)?.[0] ?? 'ends without a deck');
    console.log(`${name.padEnd(31)}${why.slice(0, 80)}`);
    return;
  }
  const [, ms, cpu, kib] = figures;
  const columns = [
    String(Number(notes) * sides).padStart(5),
    `${(Number(ms) / 1000).toFixed(1)} s`.padStart(10),
    `${(Number(cpu) / 1000).toFixed(1)} s`.padStart(11),
    `${Math.round(Number(kib) / 1024)} MB`.padStart(10),
    `${Math.round(size / 1000)} kB`.padStart(10),
  ];
  console.log(name.padEnd(31) + columns.join(''));
}

function installMdanki(): string | undefined {
  if (process.env.MDANKI) return process.env.MDANKI;
  const installed = spawnSync('npm', ['install', '--silent', '--prefix', folder, 'mdanki']).status === 0;
  return installed ? join(folder, 'node_modules/mdanki/src/index.js') : undefined;
}

function markdown(): string {
  const path = join(folder, 'deck.md');
  const cards = Array.from(
    { length: Number(notes) },
    (_, at) => `## Do the task number ${at}\n\n\`tool sub-${at} -a x\`\n`,
  );
  writeFileSync(path, `# Deck\n\n${cards.join('\n')}`);
  return path;
}
