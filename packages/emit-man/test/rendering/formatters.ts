import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program that shows manual pages. */
export interface Formatter {
  readonly name: string;
  /** Gives the page as plain text of so many columns, without overstriking or terminal sequences. */
  readonly render: (roff: string, columns: number) => string;
}

const most = 512 * 1024 * 1024;

/**
 * groff as upstream ships it, with an empty man.local: Debian's own maps `-`, `'`, `` ` ``, `^` and `~` back to
 * ASCII and so hides a missing escape. `folder` holds another groff's programs.
 */
export function groff(folder?: string): Formatter {
  const name = folder === undefined ? 'groff' : join(folder, 'groff');
  return {
    name: folder === undefined ? name : `groff of ${folder}`,
    render: (roff, columns) =>
      withEmptyManLocal((macros) =>
        execFileSync(name, ['-man', '-Tutf8', '-P-cbou', `-rLL=${columns}n`], {
          input: roff,
          encoding: 'utf8',
          maxBuffer: most,
          env: { ...process.env, PATH: `${folder ?? ''}:${process.env.PATH}`, GROFF_TMAC_PATH: macros },
          stdio: ['pipe', 'pipe', 'ignore'],
        }),
      ),
  };
}

/** A character and a backspace, by which mandoc makes bold and underlined text. */
const overstrike = new RegExp(`.${String.fromCharCode(8)}`, 'gu');

export const mandoc: Formatter = {
  name: 'mandoc',
  render: (roff, columns) =>
    execFileSync('mandoc', ['-T', 'utf8', '-O', `width=${columns}`], {
      input: roff,
      encoding: 'utf8',
      maxBuffer: most,
    }).replaceAll(overstrike, ''),
};

/** Gives the messages of `mandoc -T lint -W all`; none is an empty text. */
export function mandocLint(roff: string): string {
  const run = spawnSync('mandoc', ['-T', 'lint', '-W', 'all'], {
    input: roff,
    encoding: 'utf8',
    maxBuffer: most,
  });
  return run.stdout + run.stderr;
}

/** Gives the messages of groff's own style check, which groff 1.23 and later have. */
export function groffLint(roff: string, folder = ''): string {
  const run = spawnSync(join(folder, 'groff'), ['-man', '-ww', '-rCHECKSTYLE=3', '-Tutf8', '-z'], {
    input: roff,
    encoding: 'utf8',
    maxBuffer: most,
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
  });
  return run.stdout + run.stderr;
}

/** True where the program can be started. */
export function has(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

function withEmptyManLocal(work: (folder: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'crib-man-local-'));
  try {
    writeFileSync(join(folder, 'man.local'), '');
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
