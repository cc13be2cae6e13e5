/**
 * Shows what turbo keeps: in a fresh clone with an empty HOME, an unchanged topic is a cache hit, a changed note
 * rebuilds its topic only, a changed package rebuilds all, and a new topic is built without any other edit.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'crib-cache-'));
const clone = join(scratch, 'clone');
const home = join(scratch, 'home');
// What was downloaded before may be used: only what a checkout keeps is on trial.
const { CI: _, npm_config_store_dir: store, ...environment } = process.env;
const env = {
  ...environment,
  HOME: home,
  XDG_CACHE_HOME: '',
  XDG_STATE_HOME: '',
  TURBO_TELEMETRY_DISABLED: '1',
  ...(store ? { npm_config_store_dir: store } : {}),
};

try {
  mkdirSync(home);
  execFileSync('git', ['clone', '--quiet', join(import.meta.dirname, '..'), clone]);
  const topics = readdirSync(join(clone, 'content')).sort();
  const [first, ...others] = topics as [string, ...string[]];
  expectBuilt('a fresh clone builds every topic', topics);
  for (const topic of topics) expectThree(topic);
  expectBuilt('nothing changed: nothing is built', []);
  appendFileSync(join(clone, 'content', first, notes(first)), '\nShow the kernel:\n\n    uname -r\n');
  expectBuilt(`a note of ${first} changed: it alone is built`, [first]);
  appendFileSync(join(clone, 'packages/core/src/model.ts'), '\n');
  expectBuilt('a package changed: every topic is built', topics);
  rmSync(join(clone, 'content', others[0] ?? first, 'dist'), { recursive: true });
  expectBuilt('a dist was removed: it comes from the cache', []);
  expectThree(others[0] ?? first);
  pnpm('new', 'topic', 'new-notes');
  // Whether the others are built again depends on whether pnpm has written the new topic into its lockfile.
  pnpm('build');
  expectThree('new-notes');
  process.stdout.write('ok    a new topic is built without any other edit\n');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function expectBuilt(what: string, expected: readonly string[]): void {
  const output = pnpm('build');
  const built = [...output.matchAll(/^([\w-]+):build: cache miss/gm)].map(([, topic]) => topic!).sort();
  if (built.join() !== expected.join()) {
    throw new Error(`${what}: built [${built}], expected [${expected}]\n${output}`);
  }
  process.stdout.write(`ok    ${what}\n`);
}

function expectThree(topic: string): void {
  const names = readdirSync(join(clone, 'content', topic, 'dist'));
  const missing = ['.pdf', '.apkg', '.7', '.html'].filter((end) => !names.some((name) => name.endsWith(end)));
  if (missing.length > 0) throw new Error(`content/${topic}/dist lacks ${missing.join(', ')}`);
}

function notes(topic: string): string {
  const name = readdirSync(join(clone, 'content', topic)).find((file) => file.endsWith('.md'));
  if (name === undefined || !existsSync(clone)) throw new Error(`content/${topic} has no note`);
  return name;
}

function pnpm(...words: readonly string[]): string {
  const all = ['-y', 'pnpm@12', ...words];
  return execFileSync('npx', all, { cwd: clone, env, encoding: 'utf8', maxBuffer: 1e8, stdio: 'pipe' });
}
