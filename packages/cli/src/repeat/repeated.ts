import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sayAgain } from '../say.ts';
import { ownCacheFolder } from '../state/cache-folder.ts';
import { holdingStamp, runAndKeep } from './kept-run.ts';
import { runMark } from './run-mark.ts';

/**
 * Runs the program with these words, and gives the code to end with. Where everything that the same run once asked about the
 * disk has the same answer, nothing is read: it says again what it would say.
 */
export async function repeated(words: readonly string[], run: () => Promise<number>): Promise<number> {
  const cache = ownCacheFolder();
  if (cache === undefined) return run();
  const folder = join(cache, 'runs');
  let made: string | undefined;
  const mark = (): string => {
    made ??= runMark(words);
    return made;
  };
  const stamp = existsSync(folder) ? await holdingStamp(folder, mark()) : undefined;
  if (stamp) {
    await sayAgain(stamp.said);
    return stamp.code;
  }
  return (await runAndKeep(run, { folder, mark })).code;
}
