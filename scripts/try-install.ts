/**
 * Installs dist/cribnotes.tgz as a new user does, with npm into a prefix of its own and an empty HOME, and takes the first steps:
 * check, build, install, man, completion, uninstall. `node scripts/try-install.ts [node version …]`, such as 22.15; the Node that
 * runs this is tried when none is named. Prints for each step what it ended with, its lines of output and its seconds;
 * ends with 1 where one did not go well. A version older than 22.15 must be told in one line what to do.
 */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { FIRST_EMITTER, FIRST_NOTE, steps } from './bundle/first-steps.ts';

const tarball = join(import.meta.dirname, '../dist/cribnotes.tgz');
const windows = process.platform === 'win32';
const versions = process.argv.slice(2);

for (const version of versions.length === 0 ? [undefined] : versions) {
  const scratch = mkdtempSync(join(tmpdir(), 'crib-first-'));
  try {
    tryWith(version, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function tryWith(version: string | undefined, scratch: string): void {
  const home = join(scratch, 'home');
  mkdirSync(join(home, 'notes'), { recursive: true });
  writeFileSync(join(home, 'notes/docker.md'), FIRST_NOTE);
  writeFileSync(join(home, 'mine.mjs'), FIRST_EMITTER);
  const node = version === undefined ? dirname(process.execPath) : fetchNode(version, scratch);
  if (node === undefined) {
    console.log(`left out  Node ${version}: it cannot be downloaded`);
    return;
  }
  const prefix = join(scratch, 'prefix');
  const bin = windows ? prefix : join(prefix, 'bin');
  const env = {
    PATH: [bin, node, join(home, '.local/bin'), process.env.PATH].join(delimiter),
    HOME: home,
    USERPROFILE: home,
    LOCALAPPDATA: join(home, 'local'),
    TERM: 'dumb',
    LC_ALL: 'C.UTF-8',
    SystemRoot: process.env.SystemRoot,
    PATHEXT: process.env.PATHEXT,
  };
  const run = (words: readonly string[]): SpawnSyncReturns<string> =>
    spawnSync(words[0]!, words.slice(1), { cwd: home, env, encoding: 'utf8', shell: windows });
  const found = run(['node', '--version']).stdout.trim();
  console.log(`Node ${found} on ${process.platform}`);
  for (const { words, code, shows } of steps({
    tarball,
    prefix,
    node: found,
    man: run(['man', '-V']).status === 0,
  })) {
    const start = performance.now();
    const { status, stdout, stderr } = run(words);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const lines = `${stdout}${stderr}`.split('\n').filter((line) => line !== '').length;
    const right = status === code && shows.test(stdout + stderr);
    const shown = words.join(' ').replace(tarball, './cribnotes.tgz').replace(`--prefix ${prefix} `, '');
    console.log(`${right ? 'fine' : 'WRONG'}  ${shown}  (ends with ${status}, ${lines} lines, ${seconds} s)`);
    if (right) continue;
    console.log(stdout + stderr);
    process.exitCode = 1;
  }
}

/** The folder of a Node of this version, from npm; nothing where it cannot be had. */
function fetchNode(version: string, scratch: string): string | undefined {
  const folder = join(scratch, 'node');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const words = ['install', '--silent', '--no-audit', `node@${version}`];
  if (spawnSync('npm', words, { cwd: folder, shell: windows }).status !== 0) return undefined;
  const { version: got } = JSON.parse(readFileSync(join(folder, 'node_modules/node/package.json'), 'utf8'));
  const bin = join(folder, 'node_modules/node/bin');
  const { stdout } = spawnSync(join(bin, windows ? 'node.exe' : 'node'), ['--version'], { encoding: 'utf8' });
  return stdout?.trim() === `v${got}` ? bin : undefined;
}
