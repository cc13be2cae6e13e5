import { ask, canAsk } from '../ask.ts';
import { type ExitCode, exitCodes } from '../exit.ts';
import { applyFixes, planFixes } from '../fix/fix-notes.ts';
import { spoil } from '../repeat/current-recording.ts';
import { say, tell } from '../say.ts';
import type { ReadTopic } from '../topic.ts';

/** `crib check --fix`: shows what would change in the notes, and changes it when told so. */
export async function fix(read: ReadTopic, yes: boolean): Promise<ExitCode> {
  spoil();
  const fixes = await planFixes(read);
  if (fixes.count === 0) {
    tell('nothing that can be mended for certain');
    return exitCodes.fine;
  }
  await say(fixes.diff);
  const agreed = yes || (canAsk() && (await ask(`Write ${fixes.count} changes?`)));
  if (agreed) await applyFixes(fixes);
  tell(agreed ? `mended ${fixes.count} faults` : 'nothing is written; --yes writes without asking');
  return exitCodes.fine;
}
