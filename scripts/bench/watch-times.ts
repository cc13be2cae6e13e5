import { spawn } from 'node:child_process';
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ownPlace, type Shipped } from './shipped.ts';
import type { BenchTopic } from './topics.ts';

/** Longer than `crib watch` waits for further saves. */
const PAUSE = 1000;

/** Gives the seconds from a save until `crib watch` says that all files are written, save by save. */
export async function watchTimes(
  topic: BenchTopic,
  shipped: Shipped,
  work: string,
  saves: number,
): Promise<readonly number[]> {
  const folder = join(work, 'watch');
  const notes = join(folder, 'notes');
  topic.copy(notes);
  const { out, env } = ownPlace(folder, notes);
  const [node = '', ...words] = [...shipped.start, 'watch', notes, '--out', out];
  const child = spawn(node, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  let heard: () => void = () => {};
  child.stderr.on('data', (chunk) => {
    said += chunk;
    heard();
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const says = (what: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      heard = () => {
        if (what.test(said)) resolve();
      };
      heard();
      void ended.then(() => reject(new Error(`Cannot watch, crib watch ends: ${said}`)));
    });
  try {
    await says(/^watching /m);
    const [note = ''] = readdirSync(notes).filter((name) => name.endsWith('.md'));
    const times: number[] = [];
    for (let save = 0; save < saves; save += 1) {
      await wait(PAUSE);
      said = '';
      const start = performance.now();
      appendFileSync(join(notes, note), `\nShow the page ${save} of it:\n\n    lastlog --page ${save}\n`);
      await says(/: wrote .* in /);
      times.push((performance.now() - start) / 1000);
    }
    return times;
  } finally {
    child.kill('SIGINT');
    await ended.catch(() => {});
  }
}
