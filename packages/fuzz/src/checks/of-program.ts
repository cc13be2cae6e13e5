import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentsOf } from '../../../cli/test/contents-of.ts';
import type { FuzzInput } from '../input/fuzz-input.ts';
import type { Broken } from './broken.ts';
import { secretsIn } from './find-secrets.ts';
import { complaints } from './other-programs.ts';

const crib = join(import.meta.dirname, '../../../cli/bin/crib.js');

/**
 * Builds notes with the program as it is installed, in a folder and a home of its own, and gives what is wrong with how it
 * ends, with any file that it leaves there, and what the programs of other people say of them.
 */
export async function brokenByProgram({ notes, secrets }: FuzzInput): Promise<readonly Broken[]> {
  const folder = mkdtempSync(join(tmpdir(), 'crib-fuzz-'));
  try {
    mkdirSync(join(folder, 'notes'));
    for (const [at, bytes] of notes.entries()) writeFileSync(join(folder, 'notes', `${at}.md`), bytes);
    const home = {
      HOME: folder,
      XDG_STATE_HOME: join(folder, 'state'),
      XDG_CACHE_HOME: join(folder, 'cache'),
    };
    const { status, signal, stderr, stdout } = spawnSync(
      process.execPath,
      [crib, 'build', 'notes', '--index'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...home },
        timeout: 120_000,
      },
    );
    const files = filesIn(folder).filter(
      (path) => !path.startsWith(join(folder, 'notes/')) || !path.endsWith('.md'),
    );
    const broken: Broken[] = [];
    if (status === null || status > 1 || /\n\s+at .+:\d+:\d+/.test(stderr))
      broken.push({ invariant: 'the program ends well', what: `${status ?? signal}: ${stderr.slice(-300)}` });
    const told = secretsIn(stderr + stdout, secrets);
    if (told.length > 0) broken.push({ invariant: 'no secrets', what: `told: ${told[0]}` });
    for (const path of files) {
      const found = secretsIn(`${path}\n${contentsOf(path)}`, secrets);
      if (found.length > 0)
        broken.push({ invariant: 'no secrets', what: `${path.slice(folder.length)}: ${found[0]}` });
      for (const what of await complaints(path)) broken.push({ invariant: 'other programs agree', what });
    }
    return broken;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && readFileSync(path).length > 0);
}
