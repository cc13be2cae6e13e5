import { ask } from '../repeat/recording.ts';

/** The administrator of the machine, who can have anything done anyway. */
const ROOT = 0;

/**
 * True where what stands at `path`, above the notes in the folder `start`, may say how these are built: it is the user's, or
 * of whom the notes are. In a folder that everybody can write to, somebody else would have notes built into a folder of his,
 * and read them there. Where files have no owners it is true.
 */
export function maySay(path: string, start: string, user: number | undefined = process.geteuid?.()): boolean {
  const owner = ask('owner', path);
  return owner === undefined || user === undefined || [ROOT, user, ask('owner', start)].includes(owner);
}
