import { Refusal } from '../exit.ts';
import { writeAll } from '../output/write.ts';
import { visible } from '../visible.ts';
import { type Change, withoutChange } from './change.ts';
import { answersWritten, rememberAnswers } from './journal.ts';
import { standingNote } from './standing-note.ts';

/** Takes the last answer back that was written for the notes of a folder, and gives it. Throws a refusal where that cannot be. */
export async function undoLast(root: string): Promise<Change> {
  const all = await answersWritten(root);
  const last = all.at(-1);
  if (last === undefined) throw new Refusal('no answer to take back');
  const { path } = last;
  const before = await standingNote(path);
  if (before === undefined) throw new Refusal(`${visible(path)} is gone; nothing is taken back`);
  const after = withoutChange(before, last);
  if (after === undefined)
    throw new Refusal(
      `${visible(path)} has changed there since; nothing is taken back`,
      'take the comment away by hand',
    );
  await writeAll([{ path, bytes: after, before }], true);
  await rememberAnswers(root, all.slice(0, -1));
  return last;
}
