import { styleText } from 'node:util';

/** Milliseconds after which a person wonders whether anything happens. */
const PATIENCE = 1000;

/** Milliseconds between two drawings, which cost more than a step. */
const BETWEEN = 200;

/** Cells of the bar. */
const CELLS = 24;

/** How far something has come. */
export interface Step {
  /** What is being done: `reading notes`. */
  readonly doing: string;
  readonly done?: number;
  readonly of?: number;
}

/** Since when somebody waits, from the start of the process, and when that was last drawn; nothing after a line of news. */
let waiting: { readonly since: number; readonly drawn: number } | undefined = { since: 0, drawn: 0 };

/**
 * Says on the terminal of stderr how far the run has come, in one line that goes away again; nothing in the first second of work, in
 * the first after a line of news, and where there is no terminal.
 */
export function progress(step: Step): void {
  const { stderr } = process;
  if (!stderr.isTTY || process.env.TERM === 'dumb') return;
  const now = performance.now();
  const { since, drawn } = waiting ?? { since: now, drawn: 0 };
  waiting = { since, drawn };
  if (now - since < PATIENCE || (step.done !== undefined && now - drawn < BETWEEN)) return;
  waiting = { since, drawn: now };
  if (!process.listeners('exit').includes(endProgress)) process.on('exit', endProgress);
  // Drawn at once: what works meanwhile gives no timer a turn.
  stderr.cursorTo(0);
  stderr.write(lineOf(step, stderr.columns));
  stderr.clearLine(1);
}

/** Takes the line away, since what it tells of is done and others may print now. Whoever waits goes on to wait. */
export function clearProgress(): void {
  if (waiting === undefined || waiting.drawn === 0) return;
  process.stderr.cursorTo(0);
  process.stderr.clearLine(0);
  waiting = { ...waiting, drawn: 0 };
}

/** Takes the line away before news are printed, from which on nobody waits. */
export function endProgress(): void {
  clearProgress();
  waiting = undefined;
}

/** `[########                ]  1000 of 3000  reading notes`, at most as wide as the terminal. */
export function lineOf({ doing, done, of }: Step, columns = 80): string {
  const room = Math.max(1, columns - 1);
  if (done === undefined || of === undefined || of === 0) return doing.slice(0, room);
  const full = Math.round((CELLS * Math.min(done, of)) / of);
  const bar = `[${'#'.repeat(full)}${' '.repeat(CELLS - full)}]`;
  const counts = `  ${String(done).padStart(String(of).length)} of ${of}  ${doing}`;
  if (bar.length + counts.length > room) return counts.trim().slice(0, room);
  return `${styleText('cyan', bar, { stream: process.stderr })}${counts}`;
}
