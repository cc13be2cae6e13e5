/**
 * Measures manual pages of notes: their lines, where their first command stands, what both linters say, and what is
 * broken or lost at many widths. Needs groff or mandoc; lexgrog (man-db) reads the name lines where it is there.
 * usage: node scripts/man-figures.ts [--quiet] [note or folder ...]     default: content/ and the notes of scripts/man
 * A folder is one topic; `--each` takes each of its notes for one. `--quiet` prints the sums and the faults alone.
 * GROFF_BIN holds the programs of another groff. Ends with 1 where something is broken, lost, told by a linter, or the
 * first command stands below the first screen.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { readTopic, type Topic } from '../packages/core/src/index.ts';
import { page, roff } from '../packages/emit-man/src/index.ts';
import { groff, groffLint, has, mandoc, mandocLint } from '../packages/emit-man/test/rendering/formatters.ts';
import { specs } from '../packages/specs/src/index.ts';
import { dueOf, faultsOf, firstCommands } from './man/judge-page.ts';

/** A terminal's first screen. */
const SCREEN = 24;
const WIDTHS = [60, 72, 80, 100, 120, 132];

const root = resolve(import.meta.dirname, '..');
const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const places =
  named.length > 0
    ? named.map((path) => resolve(path))
    : [...globSync(join(root, 'content/*')), ...globSync(join(root, 'scripts/man/*.md'))].sort();
const formatters = [groff(process.env.GROFF_BIN), mandoc].filter(({ name }) => has(name.split(' ')[0]!));
if (formatters.length === 0) throw new Error('Cannot show a page, expected groff or mandoc');
const work = mkdtempSync(join(tmpdir(), 'crib-man-figures-'));
const sums = { pages: 0, commands: 0, addresses: 0, sentences: 0, broken: 0, lost: 0, messages: 0 };
const rows: Record<string, unknown> = {};

try {
  for (const notes of places.flatMap(topicsAt)) await judge(notes);
  if (!flags.has('--quiet')) console.table(rows);
  console.log(`at ${WIDTHS.join(', ')} columns on ${formatters.map(({ name }) => name).join(' and ')}:`);
  console.log(
    Object.entries(sums)
      .map(([what, count]) => `${count} ${what}`)
      .join(', '),
  );
} finally {
  rmSync(work, { recursive: true });
}

function topicsAt(path: string): readonly (readonly string[])[] {
  if (!statSync(path).isDirectory()) return [[path]];
  const notes = globSync(join(path, '**/*.md'), { exclude: ['**/node_modules/**', '**/dist/**'] }).sort();
  return flags.has('--each') ? notes.map((note) => [note]) : [notes];
}

async function judge(notes: readonly string[]): Promise<void> {
  const [first = ''] = notes;
  const name = notes.length === 1 ? basename(first, '.md') : basename(resolve(first, '..'));
  const files = notes.map((note) => ({ id: basename(note), bytes: new Uint8Array(readFileSync(note)) }));
  const id =
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9._-]+/g, '-')
      .replace(/^[^a-z0-9]+/, '') || 'notes';
  const topic = await readTopic(files, { name: id, specs });
  const made = page(topic, topic.date ?? '2026-03-14');
  const written = roff(made);
  const due = dueOf(topic);
  const messages = `${messagesOf(written)}${unnamed(made.name, written)}`
    .split('\n')
    .filter((line) => line !== '');
  for (const message of messages) fail(first, message);
  sums.messages += messages.length;
  for (const formatter of formatters) {
    for (const width of WIDTHS) {
      const { broken, lost } = faultsOf(due, formatter.render(written, width));
      for (const what of broken) fail(first, `broken at ${width} on ${formatter.name}: ${what}`);
      for (const what of lost) fail(first, `not said at ${width} on ${formatter.name}: ${what}`);
      sums.broken += broken.length;
      sums.lost += lost.length;
    }
  }
  sums.pages += 1;
  sums.commands += due.commands.length;
  sums.addresses += due.addresses.length;
  sums.sentences += due.said.length;
  rows[name] = figures(topic, made, written);
}

function figures(
  topic: Topic,
  made: ReturnType<typeof page>,
  written: string,
): Record<string, number | string> {
  const shown = (formatters[0] as (typeof formatters)[number]).render(written, 80).trim();
  const heading = made.sections.find(({ title }) => /^(?!SYNOPSIS|DESCRIPTION)/.test(title))?.title ?? '';
  const { anywhere, inMain } = firstCommands(dueOf(topic), shown, heading);
  if (anywhere > SCREEN) fail(made.name, `the first command stands in line ${anywhere}`);
  return { lines: shown.split('\n').length, 'first command': anywhere, 'first row': inMain };
}

function messagesOf(written: string): string {
  const lints = [
    has('mandoc') ? mandocLint(written) : '',
    has('groff') ? groffLint(written, process.env.GROFF_BIN) : '',
  ];
  return lints.join('');
}

/** What is wrong with the name line, for whatis. */
function unnamed(name: string, written: string): string {
  if (!has('lexgrog')) return '';
  const file = join(work, `${name}.7`);
  writeFileSync(file, written);
  return spawnSync('lexgrog', [file]).status === 0 ? '' : `lexgrog finds no name in ${name}.7\n`;
}

function fail(where: string, what: string): void {
  process.exitCode = 1;
  console.log(`${relative(root, where)}: ${what}`);
}
