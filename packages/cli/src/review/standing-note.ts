import { lstatSync } from 'node:fs';
import { Refusal } from '../exit.ts';
import { readRegularFile } from '../notes/read-file.ts';
import { refusing } from '../system-error.ts';
import { visible } from '../visible.ts';

/** Bytes of the largest file that is looked at; notes of this size cannot be read in any time. */
const LARGEST = 256 * 1024 * 1024;

/**
 * Gives what a file holds that is to be written, or nothing where it is gone. Throws a refusal where it must not be: it is a
 * link, or no file at all, or may only be read. Another file of its name would take its place, whatever it is.
 */
export async function standingNote(path: string): Promise<Uint8Array | undefined> {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return undefined;
  if (facts.isSymbolicLink())
    throw new Refusal(`${visible(path)} is a link; nothing is written`, 'review the folder that it leads to');
  const file = await refusing(`cannot read ${visible(path)}`, () => readRegularFile(path, LARGEST));
  if (file.kind !== 'bytes')
    throw new Refusal(`${visible(path)} is no file that can be read; nothing is written`);
  if ((facts.mode & 0o222) === 0)
    throw new Refusal(
      `${visible(path)} may only be read; nothing is written`,
      'crib review --apart writes beside it',
    );
  return file.bytes;
}
