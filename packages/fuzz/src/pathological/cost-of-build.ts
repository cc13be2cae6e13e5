import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What it took to build a note, and how it ended. */
export interface CostOfBuild {
  readonly code: number | null;
  /** Seconds of processor time of the program and of its processes. */
  readonly time: number;
  /** Megabytes that these had at once at most; 0 where the system does not say. */
  readonly memory: number;
  readonly isStackShown: boolean;
  /** Why the note was refused, where it was. */
  readonly refusal?: string;
}

const crib = join(import.meta.dirname, '../../../cli/bin/crib.js');
const LOOK_EVERY = 50;
/** Milliseconds of any time. */
const MOST = 120_000;

/** Builds a note into all formats, with a home of its own. */
export async function costOfBuild(note: string): Promise<CostOfBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'crib-pathological-'));
  writeFileSync(join(folder, 'a.md'), note);
  const home = { HOME: folder, XDG_STATE_HOME: join(folder, 'state'), XDG_CACHE_HOME: join(folder, 'cache') };
  // The shell knows what all processes have used that have ended (POSIX, times).
  const script = '"$@"; code=$?; times; exit $code';
  const child = spawn('sh', ['-c', script, 'sh', process.execPath, crib, 'build', 'a.md'], {
    cwd: folder,
    env: { ...process.env, ...home },
    stdio: ['ignore', 'pipe', 'pipe'],
    // With a group of their own all of its processes end together.
    detached: true,
  });
  const end = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), MOST);
  let [said, times, memory] = ['', '', 0];
  child.stderr.on('data', (chunk) => (said += chunk));
  child.stdout.on('data', (chunk) => (times += chunk));
  const timer = setInterval(() => {
    const now = descendants(child.pid ?? 0).reduce((sum, pid) => sum + memoryOf(pid), 0);
    memory = Math.max(memory, now);
  }, LOOK_EVERY);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(end);
  clearInterval(timer);
  rmSync(folder, { recursive: true, force: true });
  const refusal = /takes too long to read: ([^;\n]+)/.exec(said)?.[1];
  return {
    code,
    time: code === null ? MOST / 1000 : timeIn(times),
    memory,
    isStackShown: /\n\s+at .+:\d+:\d+/.test(said),
    ...(refusal === undefined ? {} : { refusal }),
  };
}

/** The second line has the user and the system time of the shell's processes: `0m1.25s 0m0.10s`. */
function timeIn(times: string): number {
  const each = [...(times.trimEnd().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return each.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

function descendants(pid: number): number[] {
  const own = read(`/proc/${pid}/task/${pid}/children`).split(' ').map(Number).filter(Boolean);
  return own.flatMap((one) => [one, ...descendants(one)]);
}

/** Megabytes of a process now. */
function memoryOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
