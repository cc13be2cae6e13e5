/**
 * Measures the sheets of topics against the marks of a good one: pages, size of the letters, groups and rows kept
 * together, ends of the columns, ink, margins, and commands that copy out. Needs pdftotext (poppler-utils) and gs
 * (ghostscript).
 * Usage: node scripts/sheet-figures.ts [--pdfjs] [folder …]; without a folder, those of content/. `--pdfjs` also copies
 * the commands with pdf.js, which it installs for the time of the run. Ends with 1 where a mark is missed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Topic } from '@cribnotes/core';
import { openFontBook } from '../packages/emit-pdf/src/fonts/font-book.ts';
import type { Plan } from '../packages/emit-pdf/src/layout/plan.ts';
import { planSheet } from '../packages/emit-pdf/src/plan-sheet.ts';
import { installPdfjs } from './read-with-pdfjs.ts';

/**
 * What a sheet must reach; a page is one side. Ink is the share of the page that is black, in print resolution; ragged
 * is how far the shortest column ends above the lowest, as a share of the column. A missed mark fails, but for ragged:
 * tall sections that are few leave columns uneven where none is split, which is the better sheet of the two.
 */
const MARKS = { pages: 2, points: 9, splits: 0, lone: 0, ragged: 10, ink: 10, margin: 8 } as const;
const MILLIMETRE = 72 / 25.4;

const root = join(import.meta.dirname, '..');
const named = process.argv.slice(2).filter((word) => word !== '--pdfjs');
const folders =
  named.length > 0 ? named : readdirSync(join(root, 'content')).map((name) => join(root, 'content', name));
const scratch = mkdtempSync(join(tmpdir(), 'crib-sheet-'));
const copyWithPdfjs = process.argv.includes('--pdfjs') ? await installPdfjs(scratch) : undefined;
for (const folder of folders) {
  const topic = JSON.parse(run('crib', 'show', folder)) as Topic;
  for (const paper of ['a4', 'letter'] as const) await measure(topic, folder, paper);
}
rmSync(scratch, { recursive: true });

async function measure(topic: Topic, folder: string, paper: 'a4' | 'letter'): Promise<void> {
  const out = mkdtempSync(join(scratch, 'out-'));
  const plan = planSheet(topic, { date: topic.date ?? '2026-01-01', paper, report() {} }, openFontBook());
  if (plan === undefined)
    throw new Error(`Cannot lay out ${folder}, expected a sheet of any number of pages`);
  const ragged = raggedness(plan);
  const build = spawnSync('crib', ['build', folder, '--to', 'pdf', '--paper', paper, '--out', out], {
    encoding: 'utf8',
  });
  const [summary, pages, points] =
    /(\d+) pages?, letters of ([\d.]+) pt/.exec(build.stdout + build.stderr) ?? [];
  const path = join(out, `${topic.id}.pdf`);
  const inked = lines(run('gs', '-q', '-r300', '-o', '-', '-sDEVICE=ink_cov', path)).map(sumOfInks);
  const ink = Math.max(...inked);
  const margin = marginOf(path);
  const copied = `\n${run('pdftotext', '-raw', path, '-').replaceAll('\f', '\n')}`;
  const commands = commandsOf(topic);
  const lost = commands.filter((command) => !copied.includes(`\n${command}\n`));
  const unsafe = copyWithPdfjs ? lostInShell(commands, await copyWithPdfjs(path)) : [];
  const isUneven = ragged > MARKS.ragged;
  const missed =
    Number(pages) > MARKS.pages ||
    plan.splits > MARKS.splits ||
    plan.lone > MARKS.lone ||
    unsafe.length > 0 ||
    Number(points) < MARKS.points ||
    ink > MARKS.ink ||
    margin < MARKS.margin ||
    lost.length > 0;
  if (missed) process.exitCode = 1;
  console.log(
    `${missed || isUneven ? 'MISS' : 'ok  '} ${topic.id} on ${paper}: ${summary}, ${plan.splits} split, ${plan.lone} alone, ragged ${ragged.toFixed(0)} %, ink ${ink.toFixed(1)} %, margin ${margin.toFixed(1)} mm, ${commands.length - lost.length} of ${commands.length} commands copy out${copyWithPdfjs ? `, ${commands.length - unsafe.length} from pdf.js` : ''}`,
  );
  for (const command of [...lost, ...unsafe]) console.log(`     lost: ${command}`);
}

/** The commands that the topic prints, with their here-documents. */
function commandsOf(topic: Topic): readonly string[] {
  const printed = new Set(
    topic.groups.flatMap(({ items }) => items.flatMap((item) => ('variant' in item ? [item.variant] : []))),
  );
  return topic.entries.flatMap((entry) =>
    entry.kind === 'command'
      ? entry.variants
          .filter(({ id }) => printed.has(id))
          .map(({ template }) => [template.text, ...(template.body ?? [])].join('\n'))
      : [],
  );
}

/** How far the shortest column of a page ends above its lowest one, in per cent of that; the last column is free. */
function raggedness(plan: Plan): number {
  const shares = plan.pages.flatMap(({ items }, page) => {
    const baselines = Array.from({ length: plan.columns }, (_, column) =>
      items.flatMap((item) =>
        item.kind === 'text' && item.column === column ? item.lines.map((line) => line.y) : [],
      ),
    ).filter((column) => column.length > 0);
    const top = Math.min(...baselines.flat());
    const lowest = Math.max(...baselines.flat());
    const judged = page === plan.pages.length - 1 ? baselines.slice(0, -1) : baselines;
    return judged.map((column) => (lowest - Math.max(...column)) / (lowest - top));
  });
  return Math.max(0, ...shares) * 100;
}

/** The commands of which a shell would not get every line from a copied text, where a backslash at a line's end joins two lines. */
function lostInShell(commands: readonly string[], copied: string): readonly string[] {
  const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const typed = new Set(lines(copied.replace(/\\\s*\n/g, '')).map(spaced));
  return commands.filter((command) => lines(command).some((line) => !typed.has(spaced(line))));
}

/** Cyan, magenta, yellow and black of one page, in per cent of its area. */
function sumOfInks(line: string): number {
  return (line.match(/\d+\.\d+/g) ?? []).reduce((sum, share) => sum + Number(share), 0);
}

/** The smallest distance of ink from an edge of its page, in millimetres. */
function marginOf(path: string): number {
  const [width = 0, height = 0] = (/Page size: +([\d.]+) x ([\d.]+)/.exec(run('pdfinfo', path)) ?? [])
    .slice(1)
    .map(Number);
  const boxes = run('sh', '-c', 'gs -q -o - -sDEVICE=bbox "$0" 2>&1', path).matchAll(
    /%%HiResBoundingBox: ([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)/g,
  );
  const margins = Array.from(boxes, ([, left, bottom, right, top]) =>
    Math.min(Number(left), Number(bottom), width - Number(right), height - Number(top)),
  );
  return Math.min(...margins) / MILLIMETRE;
}

function lines(text: string): readonly string[] {
  return text.split(/[\n\f]/).filter((line) => line !== '');
}

function run(program: string, ...words: readonly string[]): string {
  return execFileSync(program, words, { encoding: 'utf8', maxBuffer: 1e9 });
}
