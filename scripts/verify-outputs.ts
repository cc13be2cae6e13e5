/**
 * Opens the files of every topic with the programs of other people, and looks up every command and concept in them.
 * Needs qpdf, pdftotext (poppler-utils), mandoc, man and unzip. Prints one line a file; ends with 1 on any fault.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Topic } from '@cribnotes/core';
import { mustAppear, textOfHtml } from '@cribnotes/testkit';

const root = join(import.meta.dirname, '..');
const content = join(root, 'content');
const scratch = mkdtempSync(join(tmpdir(), 'crib-verify-'));
// Not the user's own.
process.env.XDG_CACHE_HOME = join(scratch, 'cache');
process.env.XDG_STATE_HOME = join(scratch, 'state');
let faults = 0;

/** What a reader of each format sees. Each first runs the checks of that format, and throws what they say. */
const readers: Readonly<Record<string, (path: string) => string>> = {
  pdf: (path) => {
    run('qpdf', '--check', path);
    return run('pdftotext', '-enc', 'UTF-8', path, '-').replaceAll(/ \\\n/g, ' ');
  },
  '7': (path) => {
    run('mandoc', '-T', 'lint', '-W', 'warning', path);
    // A long command goes on in the next line behind a backslash.
    return run('man', '-l', path).replaceAll(/ \\\n/g, ' ');
  },
  html: (path) => textOfHtml(readFileSync(path, 'utf8').replaceAll(/<(style|script)>[\s\S]*?<\/\1>/g, '')),
  apkg: (path) => {
    run('unzip', '-tq', path);
    const database = join(scratch, 'collection.anki2');
    writeFileSync(database, execFileSync('unzip', ['-p', path, 'collection.anki2'], { maxBuffer: 1e9 }));
    const collection = new DatabaseSync(database, { readOnly: true });
    const [integrity] = Object.values(collection.prepare('PRAGMA integrity_check').get() ?? {});
    if (integrity !== 'ok') throw new Error(`integrity_check: ${integrity}`);
    const notes = collection.prepare('SELECT flds FROM notes').all();
    collection.close();
    return notes.map(({ flds }) => textOfHtml(String(flds))).join('\n');
  },
};

for (const topic of readdirSync(content)) {
  const folder = join(content, topic);
  const model = JSON.parse(run('crib', 'show', folder)) as Topic;
  const cardless = withoutCard(folder);
  for (const [end, read] of Object.entries(readers)) {
    const path = join(folder, 'dist', `${model.id}.${end}`);
    report(`${topic}/dist/${model.id}.${end}`, () => {
      const text = squeezed(read(path));
      const wanted = mustAppear(model).map(({ words }) => words);
      const lost = wanted.filter((words) => !text.includes(squeezed(words)));
      const silent =
        end === 'apkg' ? lost.filter((words) => !cardless.includes(`${words}\n    -- no card: `)) : lost;
      if (silent.length > 0)
        throw new Error(`${silent.length} of ${wanted.length} not found: ${silent.join('; ')}`);
      const named = lost.length > 0 ? `, ${lost.length} named as left out` : '';
      return `${readFileSync(path).length} bytes, ${wanted.length - lost.length} commands and concepts found${named}`;
    });
  }
  report(`${topic}: two builds`, () => sameBytes(folder));
}
rmSync(scratch, { recursive: true });
process.exitCode = faults > 0 ? 1 : 0;

/** What has no card, and why. */
function withoutCard(folder: string): string {
  return spawnSync('crib', ['cards', folder], { encoding: 'utf8' }).stdout;
}

function sameBytes(folder: string): string {
  const outs = ['UTC', 'Pacific/Kiritimati'].map((zone) => {
    const out = mkdtempSync(join(scratch, 'out-'));
    execFileSync('crib', ['build', folder, '--out', out, '--quiet'], { env: { ...process.env, TZ: zone } });
    return out;
  });
  const [first, second] = outs as [string, string];
  const names = readdirSync(first);
  for (const name of names) {
    const same = readFileSync(join(first, name)).equals(readFileSync(join(second, name)));
    if (!same) throw new Error(`${name} differs`);
  }
  return `${names.length} files, same bytes`;
}

function report(what: string, work: () => string): void {
  try {
    process.stdout.write(`ok    ${what}: ${work()}\n`);
  } catch (error) {
    faults += 1;
    process.stdout.write(`FAULT ${what}: ${error instanceof Error ? error.message : error}\n`);
  }
}

function run(program: string, ...words: readonly string[]): string {
  const env = { ...process.env, MANWIDTH: '400', LC_ALL: 'C.UTF-8' };
  return execFileSync(program, words, { encoding: 'utf8', env, maxBuffer: 1e9 });
}

/** Without blanks, brackets and capitals: where lines break, how placeholders are told apart and where sentences begin is a matter of the page. */
function squeezed(text: string): string {
  return text.replaceAll(/[\s\u200B\u00AD<>]+/g, '').toLowerCase();
}
