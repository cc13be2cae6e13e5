import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { crib, stateHome } from './run-crib.ts';
import { folderWith } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 300_000 });

const NAMES = Array.from({ length: 24 }, (_, at) => `t${at}`);

const noteOf = (name: string, word: string): string =>
  `# Notes ${name}\n\nList the ${word} boxes of ${name}: \`docker ps --filter name=${name}\`\n`;

const filesOf = (word: string): Record<string, string> => ({
  'crib.yaml': `out: out\ntopics:\n${NAMES.map((name) => `  - folder: ${name}\n`).join('')}`,
  ...Object.fromEntries(NAMES.map((name) => [`${name}/note.md`, noteOf(name, word)])),
});

interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<readonly [number | null, NodeJS.Signals | null]>;
}

function start(folder: string, jobs: number): Started {
  const child = spawn(process.execPath, [crib, 'build', '--jobs', String(jobs)], {
    cwd: folder,
    env: { ...process.env, XDG_STATE_HOME: stateHome(), XDG_CACHE_HOME: join(folder, 'cache') },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const ended = new Promise<readonly [number | null, NodeJS.Signals | null]>((resolve) =>
    child.once('close', (code, signal) => resolve([code, signal])),
  );
  return { child, said: () => said, ended };
}

/** The end of each kind of file, without which it is not whole. */
function isWhole(path: string): boolean {
  const bytes = readFileSync(path);
  if (path.endsWith('.pdf')) return bytes.subarray(-16).includes('%%EOF');
  if (path.endsWith('.apkg')) return bytes.subarray(-64).includes('PK\u0005\u0006');
  return bytes.at(-1) === 10;
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** The processes that a process has started: the second field behind its name is who did (proc_pid_stat(5)); Linux alone tells. */
function childrenOf(pid: number | undefined): readonly number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map(Number);
}

function parentOf(pid: string): number | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
}

test.each([
  [1, 'the first topic'],
  [2, 'the first topic'],
  [2, 'the processes'],
])(
  'Ctrl-C in a build of many topics by %i, after %s: each file is old or new, and whole',
  async (jobs, after) => {
    const folder = folderWith(filesOf('small'));
    const run = start(folder, jobs);
    await vi.waitFor(
      () => {
        const { pid } = run.child;
        expect(after === 'the processes' ? childrenOf(pid).length > 0 : /^wrote /m.test(run.said())).toBe(
          true,
        );
      },
      { timeout: 100_000, interval: 5 },
    );
    const children = childrenOf(run.child.pid);
    run.child.kill('SIGINT');
    const [code, signal] = await run.ended;
    // Before anything is written the signal itself ends it, which a shell tells as 130 too.
    expect(code ?? signal).toBe(code === null ? 'SIGINT' : 130);
    await vi.waitFor(() => expect(children.filter(isRunning)).toEqual([]), { timeout: 60_000 });
    const made = globSync('out/*', { cwd: folder });
    expect(made.length).toBeLessThan(NAMES.length * 4);
    expect(made.filter((path) => !isWhole(join(folder, path)))).toEqual([]);
    const left = globSync('**/.crib-*.tmp', { cwd: folder });
    expect(left).toEqual([]);
    // What is there is no obstacle to the next one.
    const next = start(folder, 2);
    expect(await next.ended).toEqual([0, null]);
    expect(readdirSync(join(folder, 'out'))).toHaveLength(NAMES.length * 4);
  },
);
