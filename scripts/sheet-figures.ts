/**
 * Measures the sheets of topics against the marks of a good one: pages, size of the letters, groups and rows kept
 * together, ink, margins, and commands that copy out. Needs pdftotext (poppler-utils) and gs (ghostscript).
 * Usage: node scripts/sheet-figures.ts [folder …]; without a folder, those of content/. Ends with 1 where a mark is missed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Topic } from '@cribnotes/core';

/** What a sheet must reach; a page is one side. Ink is the share of the page that is black, in print resolution. */
const MARKS = { pages: 2, points: 9, ink: 10, margin: 8 } as const;
const MILLIMETRE = 72 / 25.4;

const root = join(import.meta.dirname, '..');
const named = process.argv.slice(2);
const folders =
  named.length > 0 ? named : readdirSync(join(root, 'content')).map((name) => join(root, 'content', name));
const scratch = mkdtempSync(join(tmpdir(), 'crib-sheet-'));
for (const folder of folders) {
  const topic = JSON.parse(run('crib', 'show', folder)) as Topic;
  for (const paper of ['a4', 'letter'] as const) measure(topic, folder, paper);
}
rmSync(scratch, { recursive: true });

function measure(topic: Topic, folder: string, paper: string): void {
  const out = mkdtempSync(join(scratch, 'out-'));
  const build = spawnSync('crib', ['build', folder, '--to', 'pdf', '--paper', paper, '--out', out], {
    encoding: 'utf8',
  });
  const [summary, pages, points] =
    /(\d+) pages?, letters of ([\d.]+) pt/.exec(build.stdout + build.stderr) ?? [];
  const path = join(out, `${topic.id}.pdf`);
  const inked = lines(run('gs', '-q', '-r300', '-o', '-', '-sDEVICE=ink_cov', path)).map(sumOfInks);
  const ink = Math.max(...inked);
  const margin = marginOf(path);
  const copied = new Set(lines(run('pdftotext', '-raw', path, '-')));
  const commands = topic.entries.flatMap((entry) =>
    entry.kind === 'command' ? entry.variants.map((one) => one.template.text) : [],
  );
  const lost = commands.filter((command) => !copied.has(command));
  const missed =
    Number(pages) > MARKS.pages ||
    Number(points) < MARKS.points ||
    ink > MARKS.ink ||
    margin < MARKS.margin ||
    lost.length > 0;
  if (missed) process.exitCode = 1;
  console.log(
    `${missed ? 'MISS' : 'ok  '} ${topic.id} on ${paper}: ${summary}, ink ${ink.toFixed(1)} %, margin ${margin.toFixed(1)} mm, ${commands.length - lost.length} of ${commands.length} commands copy out`,
  );
  for (const command of lost) console.log(`     lost: ${command}`);
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
