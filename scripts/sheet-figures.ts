/**
 * Measures the sheets of topics against the marks of a good one: pages, size of the letters, groups and rows kept
 * together, space above headings, ends of the columns, ink, margins, and commands that copy out. Needs pdftotext
 * (poppler-utils) and gs (ghostscript).
 * Usage: node scripts/sheet-figures.ts [--pdfjs] [folder …]; without a folder, those of content/. `--pdfjs` also copies
 * the commands with pdf.js, which it installs for the time of the run. With `--generated [count]`, the layout of as many
 * topics that are made up (60) instead, in all themes and on several papers. Ends with 1 where a mark is missed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Topic } from '@cribnotes/core';
import { generatedTopic } from '../packages/emit-pdf/bench/generated-topic.ts';
import { judgeLayout, type LayoutFaults } from '../packages/emit-pdf/bench/judge-layout.ts';
import type { PdfOptions } from '../packages/emit-pdf/src/index.ts';
import type { Plan } from '../packages/emit-pdf/src/layout/plan.ts';
import { installPdfjs } from './read-with-pdfjs.ts';

/**
 * What a sheet must reach; a page is one side. Ink is the share of the page that is black, in print resolution; ragged
 * is how far the shortest column ends above the lowest, as a share of the column. A split group is avoidable where a
 * layout without a split has room on the same pages in the same size; it is apart by how many times as tall the space
 * above headings is in one column as in another. A missed mark fails, but for ragged: groups that stay whole leave
 * columns uneven, which is the better sheet of the two.
 */
const MARKS = { pages: 2, points: 9, apart: 1.5, ragged: 10, ink: 10, margin: 8 } as const;
/** The smallest letter that is promised, in points; the head of a sheet has 7.5 pt, and code is 8 % smaller. */
const SMALLEST = { ink: 6.9, colour: 6.9, large: 12 } as const;
/** How much larger letters may be where as much paper is asked for, in points. */
const CLIFF = 0.15;
const MILLIMETRE = 72 / 25.4;
/** What pdftotext puts around words from right to left. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e]/g;

const root = join(import.meta.dirname, '..');
const words = process.argv.slice(2);
if (words[0] === '--generated') judgeGenerated(Number(words[1] ?? 60));
else await measureFolders(words.filter((word) => word !== '--pdfjs'));

async function measureFolders(named: readonly string[]): Promise<void> {
  const content = readdirSync(join(root, 'content')).map((name) => join(root, 'content', name));
  const scratch = mkdtempSync(join(tmpdir(), 'crib-sheet-'));
  const copyWithPdfjs = words.includes('--pdfjs') ? await installPdfjs(scratch) : undefined;
  for (const folder of named.length > 0 ? named : content) {
    const topic = JSON.parse(run('crib', 'show', folder)) as Topic;
    for (const paper of ['a4', 'letter'] as const)
      await measure(topic, folder, paper, scratch, copyWithPdfjs);
  }
  rmSync(scratch, { recursive: true });
}

/** Sets topics that are made up, prints a line for each one that misses a mark, and the figures of all. */
function judgeGenerated(count: number): void {
  const kinds: readonly Partial<PdfOptions>[] = [{}, { theme: 'large' }, { paper: 'a5' }, { pages: 4 }, {}];
  const judged = Array.from({ length: count }, (_, index) => {
    const options = kinds[index % kinds.length] ?? {};
    const faults = judgeLayout(generatedTopic(index + 1), options);
    if (missesMark(faults, options)) {
      process.exitCode = 1;
      console.log(`MISS generated ${index + 1} ${JSON.stringify(options)}: ${figuresOf(faults)}`);
    }
    return faults;
  });
  const plans = judged.map(({ planned }) => planned.plan);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  console.log(
    `${count} generated topics on ${sum(plans.map(({ pages }) => pages.length))} pages: ${sum(plans.map(({ splits }) => splits))} groups split on ${plans.filter(({ splits }) => splits > 0).length} sheets, ${sum(plans.map(({ acrossPages }) => acrossPages))} across pages, ${sum(judged.map(({ avoidable }) => avoidable))} avoidable, ${sum(plans.map(({ untitled }) => untitled))} without its heading, gaps at most ${Math.max(...plans.map(({ apart }) => apart)).toFixed(2)} apart, cliffs of at most ${Math.max(...judged.map(({ cliff }) => cliff)).toFixed(2)} pt`,
  );
}

function missesMark(
  { planned, avoidable, smallest, cliff }: LayoutFaults,
  options: Partial<PdfOptions>,
): boolean {
  const { plan } = planned;
  // A number of pages that is asked for may need letters of 7 pt.
  const isSmall =
    options.pages === undefined &&
    (plan.size < MARKS.points || smallest < SMALLEST[options.theme ?? 'ink'] - 1e-6);
  return avoidable > 0 || plan.untitled > 0 || plan.apart > MARKS.apart || isSmall || cliff > CLIFF;
}

function figuresOf({ planned, avoidable, smallest, cliff }: LayoutFaults): string {
  const { splits, acrossPages, untitled, lone, apart } = planned.plan;
  return `${splits} split (${acrossPages} across pages, ${avoidable} avoidable, ${untitled} without heading), ${lone} alone, gaps ${apart.toFixed(2)} apart, smallest letter ${smallest.toFixed(1)} pt, cliff ${cliff.toFixed(2)} pt`;
}

async function measure(
  topic: Topic,
  folder: string,
  paper: 'a4' | 'letter',
  scratch: string,
  copyWithPdfjs: Awaited<ReturnType<typeof installPdfjs>> | undefined,
): Promise<void> {
  const out = mkdtempSync(join(scratch, 'out-'));
  const faults = judgeLayout(topic, { paper });
  const ragged = raggedness(faults.planned.plan);
  const build = spawnSync('crib', ['build', folder, '--to', 'pdf', '--paper', paper, '--out', out], {
    encoding: 'utf8',
  });
  const [summary, pages, points] =
    /(\d+) pages?, letters of ([\d.]+) pt/.exec(build.stdout + build.stderr) ?? [];
  const path = join(out, `${topic.id}.pdf`);
  const inked = lines(run('gs', '-q', '-r300', '-o', '-', '-sDEVICE=ink_cov', path)).map(sumOfInks);
  const ink = Math.max(...inked);
  const margin = marginOf(path);
  // In the order of drawing, words from right to left come out one by one.
  const copied = [['-raw'], []].map(
    (order) =>
      `\n${run('pdftotext', ...order, path, '-')
        .replaceAll('\f', '\n')
        .replace(DIRECTION_MARKS, '')}`,
  );
  const commands = commandsOf(topic);
  const lost = commands.filter((command) => !copied.some((text) => text.includes(`\n${command}\n`)));
  const unsafe = copyWithPdfjs ? lostInShell(commands, await copyWithPdfjs(path)) : [];
  const isUneven = ragged > MARKS.ragged;
  const missed =
    Number(pages) > MARKS.pages ||
    missesMark(faults, {}) ||
    unsafe.length > 0 ||
    Number(points) < MARKS.points ||
    ink > MARKS.ink ||
    margin < MARKS.margin ||
    lost.length > 0;
  if (missed) process.exitCode = 1;
  console.log(
    `${missed || isUneven ? 'MISS' : 'ok  '} ${topic.id} on ${paper}: ${summary}, ${figuresOf(faults)}, ragged ${ragged.toFixed(0)} %, ink ${ink.toFixed(1)} %, margin ${margin.toFixed(1)} mm, ${commands.length - lost.length} of ${commands.length} commands copy out${copyWithPdfjs ? `, ${commands.length - unsafe.length} from pdf.js` : ''}`,
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
