import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** True where the program is installed. Tests that need a missing one are skipped, and the report says so. */
export function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** Runs a program on a file with these bytes, which stands for `{}` in the arguments; gives what it prints. */
export function runOn(bytes: Uint8Array, program: string, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
  try {
    const path = join(folder, 'sheet.pdf');
    writeFileSync(path, bytes);
    const run = spawnSync(
      program,
      args.map((arg) => (arg === '{}' ? path : arg)),
      { encoding: 'utf8' },
    );
    return `${run.stdout}${run.stderr}`.replaceAll(path, 'sheet.pdf');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of the file in the order in which it was drawn, as a reader copies it. */
export function copiedText(bytes: Uint8Array): string {
  return runOn(bytes, 'pdftotext', '-raw', '{}', '-');
}
