import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { HtmlValidate } from 'html-validate';
import { groffLint, has, mandocLint } from '../../../emit-man/test/rendering/formatters.ts';
import { withControls } from './texts-in.ts';

/** What other people's programs say of a file, by the end of its name. */
const programs: Readonly<
  Record<
    string,
    readonly { readonly needs?: string; readonly ask: (path: string) => string | Promise<string> }[]
  >
> = {
  '.pdf': [
    {
      needs: 'qpdf',
      ask: (path) =>
        saysOf(
          'qpdf',
          ['--check', path],
          /^(?:checking|PDF Version|File is|No syntax|because of|errors that).*\n?/gm,
        ),
    },
    {
      needs: 'pdftotext',
      ask: (path) =>
        withControls([outputOf('pdftotext', ['-raw', path, '-']).replaceAll('\f', '')]).join(' '),
    },
  ],
  '.7': [
    { needs: 'mandoc', ask: (path) => mandocLint(readFileSync(path, 'utf8')) },
    { needs: 'groff', ask: (path) => groffLint(readFileSync(path, 'utf8'), process.env.GROFF_BIN) },
  ],
  '.apkg': [
    { needs: 'unzip', ask: (path) => saysOf('unzip', ['-tq', path], /^No errors detected.*\n?/gm) },
    { needs: 'unzip', ask: integrityOf },
  ],
  '.html': [{ ask: validityOf }],
};

const present = new Map<string, boolean>();

const isThere = (program: string): boolean => {
  const known = present.get(program) ?? has(program);
  present.set(program, known);
  return known;
};

/** The programs that are asked about files and are not on this machine. */
export function absentPrograms(): readonly string[] {
  const needed = Object.values(programs).flatMap((asked) => asked.flatMap(({ needs }) => needs ?? []));
  return [...new Set(needed)].filter((program) => !isThere(program));
}

/** Gives what the programs that are on this machine have to say against a file. */
export async function complaints(path: string): Promise<readonly string[]> {
  const said: string[] = [];
  for (const { needs, ask } of programs[extname(path)] ?? []) {
    if (needs !== undefined && !isThere(needs)) continue;
    const words = (await ask(path)).trim();
    if (words !== '') said.push(`${needs ?? extname(path)}: ${words.replaceAll(path, '').slice(0, 300)}`);
  }
  return said;
}

function outputOf(program: string, words: readonly string[]): string {
  return spawnSync(program, words, { encoding: 'utf8', timeout: 60_000, maxBuffer: 2 ** 28 }).stdout;
}

/** What a program says beside what it says of every good file. */
function saysOf(program: string, words: readonly string[], usual: RegExp): string {
  const { stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', timeout: 60_000 });
  return (stdout + stderr).replaceAll(usual, '');
}

function integrityOf(path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'crib-fuzz-deck-'));
  try {
    const file = join(folder, 'collection.anki2');
    const { stdout } = spawnSync('unzip', ['-p', path, 'collection.anki2'], { maxBuffer: 2 ** 28 });
    writeFileSync(file, stdout);
    const collection = new DatabaseSync(file, { readOnly: true });
    const [said] = Object.values(collection.prepare('PRAGMA integrity_check').get() ?? {});
    const models = JSON.parse(String(collection.prepare('SELECT models FROM col').get()?.models)) as Record<
      string,
      { flds: unknown[] }
    >;
    const notes = collection.prepare('SELECT mid, flds FROM notes').all();
    collection.close();
    const odd = notes.filter(
      ({ mid, flds }) => String(flds).split('\u001f').length !== models[String(mid)]?.flds.length,
    );
    return `${said === 'ok' ? '' : said} ${odd.length > 0 ? `${odd.length} notes have another number of fields` : ''}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // Titles and lines are the author's own.
  rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off' },
});

async function validityOf(path: string): Promise<string> {
  const { results } = await validator.validateString(readFileSync(path, 'utf8'));
  return results
    .flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
    .slice(0, 5)
    .join('\n');
}
