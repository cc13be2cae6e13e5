import { readFileSync } from 'node:fs';

/** Gives the processor time that this process has used, in milliseconds. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Clock ticks in a second, which Linux has fixed for what it tells programs (proc(5), sysconf(3)). */
const TICKS = 100;

/** Gives the processor time that another process has used, in milliseconds; nothing where the system does not say. */
export function cpuTimeOf(pid: number): number | undefined {
  try {
    // The name of the program, in brackets, may have blanks.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1000;
  } catch {
    return undefined;
  }
}
