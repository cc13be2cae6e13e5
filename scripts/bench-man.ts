/**
 * Makes a manual page of each note with crib and with the converters that people use, side by side: lint messages,
 * whether whatis can find the page, code lines that come out as they went in, and time.
 * crib prints a row once, in its general form; the last column counts a line of a note that has become one, too.
 * usage: pnpm bench:man [note.md ...]     default: every note of content/
 * As root on Debian it installs the converters with apt; marked-man goes to a temporary folder. What is not there is left out.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Topic } from '../packages/core/src/index.ts';
import { groff, groffLint, has, mandocLint } from '../packages/emit-man/test/rendering/formatters.ts';
import { codeLinesOf } from './code-lines.ts';

interface Converter {
  readonly name: string;
  readonly program: string;
  readonly words: (note: string, out: string) => readonly string[];
  /** Where the page is, for a program that writes files. */
  readonly file?: (out: string) => string;
}

const root = resolve(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'crib-bench-man-'));
const apt = ['pandoc', 'go-md2man', 'ronn', 'lowdown', 'mandoc', 'man-db', 'groff'];

const converters: readonly Converter[] = [
  {
    name: 'crib',
    program: join(root, 'node_modules/.bin/node'),
    words: (note, out) => [
      join(root, 'packages/cli/src/main.ts'),
      'build',
      note,
      '--to',
      'man',
      '--out',
      out,
    ],
    file: (out) => globSync(join(out, '*.7'))[0] ?? '',
  },
  { name: 'pandoc', program: 'pandoc', words: (note) => ['-s', '-f', 'gfm', '-t', 'man', note] },
  { name: 'go-md2man', program: 'go-md2man', words: (note) => ['-in', note] },
  { name: 'ronn', program: 'ronn', words: (note) => ['-r', '--pipe', note] },
  { name: 'lowdown', program: 'lowdown', words: (note) => ['-s', '-tman', note] },
  {
    name: 'marked-man',
    program: join(work, 'node_modules/.bin/marked-man'),
    words: (note) => [note],
  },
];

interface Score {
  lint: number;
  findable: number;
  lines: number;
  intact: number;
  /** Lines that stand on the page as they were written or in the general form of their command. */
  kept: number;
  readonly times: number[];
}

/** Runs of each conversion; the median counts. */
const runs = 5;

try {
  install();
  const folder = execFileSync('sh', [join(root, 'scripts/groff-testing.sh')], { encoding: 'utf8' }).trim();
  const notes = process.argv.slice(2).map((path) => resolve(path));
  if (notes.length === 0) notes.push(...globSync(join(root, 'content/*/*.md')).sort());
  const rows = converters
    .filter(({ program }) => has(program))
    .map((converter) => row(converter, notes, folder));
  console.log(`${notes.length} notes; groff ${folder}; median of ${runs} runs, summed over the notes`);
  console.table(Object.fromEntries(rows));
} finally {
  rmSync(work, { recursive: true, force: true });
}

function install(): void {
  const missing = apt.filter((name) => !has(name === 'man-db' ? 'lexgrog' : name));
  if (missing.length > 0 && process.getuid?.() === 0) {
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
      stdio: 'ignore',
    });
  }
  const npm = ['install', '--prefix', work, '--no-audit', '--no-fund', '--ignore-scripts', 'marked-man@2'];
  spawnSync('npm', npm, { stdio: 'ignore' });
}

function row(
  converter: Converter,
  notes: readonly string[],
  folder: string,
): [string, Record<string, string>] {
  const score: Score = { lint: 0, findable: 0, lines: 0, intact: 0, kept: 0, times: [] };
  for (const note of notes) judge(converter, note, folder, score);
  const time = score.times.reduce((sum, each) => sum + each, 0);
  return [
    converter.name,
    {
      'lint messages': `${score.lint}`,
      'found by whatis': `${score.findable}/${notes.length}`,
      'code lines as written': `${score.intact}/${score.lines}`,
      'or as their command': converter.file === undefined ? '' : `${score.kept}/${score.lines}`,
      'ms a note': (time / notes.length).toFixed(0),
    },
  ];
}

function judge(converter: Converter, note: string, folder: string, score: Score): void {
  const page = convert(converter, note, score);
  const lint = `${mandocLint(page)}${groffLint(page, folder)}`;
  score.lint += lint.split('\n').filter((line) => line !== '').length;
  const file = join(work, `${basename(note, '.md')}.7`);
  writeFileSync(file, page);
  if (spawnSync('lexgrog', [file]).status === 0) score.findable += 1;
  const text = groff(folder).render(page, 1000);
  // crib breaks long lines behind a backslash, which a shell reads as if they went on.
  const shown = `${blanks(text)}\n${blanks(text.replaceAll(/\\\n */g, ''))}`;
  const lines = codeLinesOf(readFileSync(note, 'utf8')).map(blanks);
  const general = converter.file === undefined ? new Map<string, string>() : generalForms(note);
  score.lines += lines.length;
  score.intact += lines.filter((line) => shown.includes(line)).length;
  score.kept += lines.filter(
    (line) => shown.includes(line) || shown.includes(general.get(line) ?? '\n'),
  ).length;
}

function blanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Gives the general form of every command line of a note, as the page prints it. */
function generalForms(note: string): ReadonlyMap<string, string> {
  const [crib] = converters;
  const words = [join(root, 'packages/cli/src/main.ts'), 'show', note];
  const shown = spawnSync(crib!.program, words, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  const topic = JSON.parse(shown.stdout) as Topic;
  const variants = topic.entries.flatMap((entry) => (entry.kind === 'command' ? entry.variants : []));
  return new Map(
    variants.flatMap(({ occurrences, template }) => {
      const printed = template.text.replace(/<([^<>]+)>/g, '$1').replace(/(\]?)\.\.\./g, ' ...$1');
      return occurrences.map(({ raw }): [string, string] => [blanks(raw), printed]);
    }),
  );
}

function convert(converter: Converter, note: string, score: Score): string {
  const times: number[] = [];
  let page = '';
  for (let run = 0; run < runs; run += 1) {
    const out = join(work, `out-${run}`);
    mkdirSync(out, { recursive: true });
    const start = performance.now();
    const ran = spawnSync(converter.program, converter.words(note, out), { encoding: 'utf8' });
    times.push(performance.now() - start);
    const path = converter.file?.(out);
    page = path === undefined ? ran.stdout : path === '' ? '' : readFileSync(path, 'utf8');
    rmSync(out, { recursive: true });
  }
  score.times.push(times.sort((a, b) => a - b)[Math.floor(runs / 2)]!);
  return page;
}
