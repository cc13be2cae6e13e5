import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Takes a picture of a page of HTML in a window of this size, in CSS pixels. CHROMIUM names the browser. */
export function takePicture(path: string, html: string, width: number, height: number): void {
  const scratch = mkdtempSync(join(tmpdir(), 'crib-picture-'));
  const page = join(scratch, 'page.html');
  const quiet = ['--disable-gpu', '--disable-sync', '--disable-background-networking', '--no-first-run'];
  const offline = ['--disable-quic', '--disable-component-update'];
  const view = ['--hide-scrollbars', `--window-size=${width},${height}`, '--force-device-scale-factor=1'];
  try {
    writeFileSync(page, html);
    execFileSync(
      process.env.CHROMIUM ?? 'chromium',
      [
        '--headless',
        '--no-sandbox',
        ...quiet,
        ...offline,
        ...view,
        `--user-data-dir=${join(scratch, 'profile')}`,
        `--screenshot=${resolve(path)}`,
        `file://${page}`,
      ],
      { stdio: ['ignore', 'ignore', 'pipe'], timeout: 60_000 },
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
