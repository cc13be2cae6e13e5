import { join } from 'node:path';
import { noteLimits } from '../notes/note-limits.ts';
import { progress } from '../progress.ts';
import { ask } from '../repeat/recording.ts';
import { isSystemError } from '../system-error.ts';

/** True where a folder has at least `fewest` notes and most of them show no command, as far as a quick look tells. */
export async function isMostlyOther(
  root: string,
  passOver: ReadonlySet<string>,
  fewest: number,
): Promise<boolean> {
  const { ids } = await ask('notes', root, [...passOver]);
  if (ids.length < fewest || ids.length > noteLimits.notes) return false;
  const [{ mayShowTools }, { specs }] = await Promise.all([
    import('@cribnotes/core'),
    import('@cribnotes/specs'),
  ]);
  let showing = 0;
  for (const [at, id] of ids.entries()) {
    progress({ doing: 'looking for notes about tools', done: at, of: ids.length });
    const text = await textOf(join(root, id));
    if (text === undefined || mayShowTools(id, text, specs)) showing += 1;
    if (showing * 2 >= ids.length) return false;
  }
  return true;
}

/** Nothing where it cannot be read, as whoever reads the notes will say. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    const file = await ask('bytes', path, noteLimits.noteBytes);
    return file.kind === 'bytes' ? new TextDecoder().decode(file.bytes) : undefined;
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
