/**
 * Makes the pictures of README.md from the files that `pnpm build` has made of content/docker-notes, and those of docs/tour.md.
 *
 *   node scripts/pictures.ts
 *
 * Needs man, and Chromium.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeHome, runShown } from './documents/run-shown.ts';
import { takePicture } from './take-picture.ts';

const root = join(import.meta.dirname, '..');
const topic = join(root, 'content/docker-notes');
const images = join(root, 'docs/images');
mkdirSync(images, { recursive: true });

pictureSheet(topic, 'sheet.png', 110);
pictureCard(topic, 'card.png');
picturePage();
pictureTour();

/** What docs/tour.md makes, as it comes out when the tour is taken. */
function pictureTour(): void {
  const home = mkdtempSync(join(tmpdir(), 'crib-pictures-'));
  const tour = readFileSync(join(root, 'docs/tour.md'), 'utf8');
  makeHome(home, tour);
  runShown(tour, home);
  const notes = join(home, 'notes/docker');
  pictureSheet(notes, 'tour-sheet.png', 60);
  pictureCard(notes, 'tour-card.png');
  takePicture(join(images, 'tour-page.png'), readFileSync(join(home, 'crib/docker.html'), 'utf8'), 760, 560);
  rmSync(home, { recursive: true });
}

function pictureSheet(notes: string, name: string, resolution: number): void {
  const scratch = mkdtempSync(join(tmpdir(), 'crib-pictures-'));
  const words = ['--to', 'png', '--resolution', String(resolution), '--out', scratch];
  execFileSync('crib', ['build', notes, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [front = ''] = readdirSync(scratch);
  copyFileSync(join(scratch, front), join(images, name));
  rmSync(scratch, { recursive: true });
}

function pictureCard(notes: string, name: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'crib-pictures-'));
  const model = join(scratch, 'topic.json');
  writeFileSync(model, execFileSync('crib', ['show', notes], { maxBuffer: 1e8 }));
  const words = [join(root, 'scripts/picture-cards.ts'), model, '--out', scratch];
  execFileSync('node', [...words, '--readme', join(images, name)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  rmSync(scratch, { recursive: true });
}

/** The first screen of the page, as a terminal of 80 columns shows it. */
function picturePage(): void {
  const env = {
    ...process.env,
    MANWIDTH: '80',
    MAN_KEEP_FORMATTING: '1',
    GROFF_NO_SGR: '1',
    LC_ALL: 'C.UTF-8',
  };
  const page = execFileSync('man', ['-l', join(topic, 'dist/docker-notes.7')], { encoding: 'utf8', env });
  const screen = page.split('\n').slice(0, 40).join('\n');
  const style = 'body{margin:0;background:#1d2127;color:#dfe3e8;font:15px/1.3 "DejaVu Sans Mono",monospace}';
  const lines = 'pre{margin:18px 24px}b{color:#fff}u{color:#9fd0ff;text-decoration:underline}';
  const html = `<!doctype html><meta charset="utf-8"><style>${style}${lines}</style><pre>${toHtml(screen)}</pre>`;
  takePicture(join(images, 'page.png'), html, 780, 820);
}

/** Turns what a printing terminal would overstrike (grotty(1)) into bold and underlined text. */
function toHtml(text: string): string {
  const cells = [...text.replaceAll('\b', '⌫').matchAll(/_⌫(.)|(.)⌫\2|(.)/gsu)];
  const marked = cells.map(([, under, bold, plain]) => {
    if (under !== undefined) return `<u>${escapeHtml(under)}</u>`;
    return bold === undefined ? escapeHtml(plain!) : `<b>${escapeHtml(bold)}</b>`;
  });
  return marked.join('').replaceAll(/<\/b><b>|<\/u><u>/g, '');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
