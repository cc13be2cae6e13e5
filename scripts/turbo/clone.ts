import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A clone of the repository with a user of its own, and no cache yet. */
export interface Clone {
  readonly folder: string;
  readonly topics: readonly string[];
  /** Runs a program in it, and gives what it printed and ended with. */
  readonly run: (program: string, words: readonly string[]) => Run;
}

/** What a program printed and ended with. */
export interface Run {
  readonly output: string;
  readonly code: number | null;
}

/** Makes a clone below `scratch`; `more` goes into the environment of all that runs in it. Throws where git fails. */
export function cloneAt(
  scratch: string,
  name: string,
  more: Readonly<Record<string, string>> = {},
  from: string = join(import.meta.dirname, '../..'),
): Clone {
  const folder = join(scratch, name);
  const home = join(scratch, `${name}-home`);
  mkdirSync(home);
  execFileSync('git', ['clone', '--quiet', from, folder]);
  // What was downloaded before may be used: only what a checkout keeps is on trial.
  const { CI: _, npm_config_store_dir: store, ...environment } = process.env;
  const env = {
    ...environment,
    HOME: home,
    XDG_CACHE_HOME: '',
    XDG_STATE_HOME: '',
    TURBO_TELEMETRY_DISABLED: '1',
    ...(store ? { npm_config_store_dir: store } : {}),
    ...more,
  };
  return {
    folder,
    topics: readdirSync(join(folder, 'content')).sort(),
    run: (program, words) => {
      const run = spawnSync(program, words, { cwd: folder, env, encoding: 'utf8', maxBuffer: 1e9 });
      return { output: `${run.stdout}${run.stderr}`, code: run.status };
    },
  };
}

/** Runs pnpm in a clone and gives what it printed. Throws where it fails. */
export function pnpm(clone: Clone, ...words: readonly string[]): string {
  return succeeding(clone, 'npx', ['-y', 'pnpm@12', ...words]);
}

/** Runs turbo in a clone in which all is installed, and gives what it printed. Throws where it fails. */
export function turbo(clone: Clone, ...words: readonly string[]): string {
  return succeeding(clone, turboOf(clone), ['run', ...words]);
}

/** The same, with what it took: seconds of the clock, and of all processors together, those of its processes included. */
export function timedTurbo(clone: Clone, ...words: readonly string[]): Timed {
  const before = performance.now();
  const counted = ['-c', '"$@"; code=$?; times; exit $code', 'sh', turboOf(clone), 'run', ...words];
  const output = succeeding(clone, 'sh', counted);
  const clock = (performance.now() - before) / 1000;
  const processor = output.match(/^(?:\d+m[\d.]+s ?){2}$/gm)?.at(-1);
  if (processor === undefined) throw new Error(`no time is told\n${output}`);
  const parts = [...processor.matchAll(/(\d+)m([\d.]+)s/g)];
  return {
    output,
    clock,
    processor: parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0),
  };
}

/** What turbo printed, and the seconds that it took. */
export interface Timed {
  readonly output: string;
  readonly clock: number;
  readonly processor: number;
}

const turboOf = ({ folder }: Clone): string => join(folder, 'node_modules/.bin/turbo');

function succeeding(clone: Clone, program: string, words: readonly string[]): string {
  const { output, code } = clone.run(program, words);
  if (code !== 0) throw new Error(`${program} ${words.join(' ')} ends with ${code}\n${output}`);
  return output;
}

/** The topics whose task turbo has run, and not taken from a cache. */
export function missed(output: string, task = 'build'): readonly string[] {
  const lines = output.matchAll(new RegExp(`^([\\w-]+):${task}: cache miss`, 'gm'));
  return [...lines].map(([, topic = '']) => topic).sort();
}

/** Builds and throws where others than the expected topics were built; says that it went well. */
export function expectBuilt(clone: Clone, what: string, expected: readonly string[]): string {
  const output = pnpm(clone, 'build');
  const built = missed(output);
  if (built.join() !== expected.join())
    throw new Error(`${what}: built [${built}], expected [${expected}]\n${output}`);
  for (const topic of clone.topics) expectFour(clone, topic);
  tellOk(what);
  return output;
}

/** Throws where a topic lacks one of its files. */
export function expectFour({ folder }: Clone, topic: string): void {
  const names = readdirSync(join(folder, 'content', topic, 'dist'));
  const missing = ['.pdf', '.apkg', '.7', '.html'].filter((end) => !names.some((name) => name.endsWith(end)));
  if (missing.length > 0) throw new Error(`content/${topic}/dist lacks ${missing.join(', ')}`);
}

/** Adds a command to the first note of a topic. */
export function edit({ folder }: Clone, topic: string, command = 'uname -r'): void {
  const name = readdirSync(join(folder, 'content', topic)).find((file) => file.endsWith('.md'));
  if (name === undefined) throw new Error(`content/${topic} has no note`);
  appendFileSync(join(folder, 'content', topic, name), `\nShow the kernel:\n\n    ${command}\n`);
}

export function tellOk(what: string): void {
  process.stdout.write(`ok    ${what}\n`);
}
