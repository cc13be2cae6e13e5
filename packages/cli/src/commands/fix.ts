import { ask, canAsk } from '../ask.ts';
import type { ExitCode } from '../exit.ts';
import { applyFixes, isLeft, planFixes } from '../fix/fix-notes.ts';
import { spoil } from '../repeat/current-recording.ts';
import { say, tell } from '../say.ts';
import type { ReadTopic } from '../topic.ts';
import { codeFor } from './check.ts';
import { tellDiagnostics } from './tell-diagnostics.ts';

/** `crib check --fix`: shows what would change in the notes, and changes it when told so. */
export async function fix(read: ReadTopic, yes: boolean): Promise<ExitCode> {
  spoil();
  const left = read.diagnostics.filter((one) => one.level === 'error' && isLeft(one));
  tellDiagnostics(left, read, false);
  const code = codeFor(left);
  const fixes = await planFixes(read);
  if (fixes.count === 0) {
    tell('nothing that can be mended for certain');
    return code;
  }
  await say(fixes.diff);
  const agreed =
    yes || (canAsk() && (await ask(`Write ${fixes.count} ${fixes.count === 1 ? 'change' : 'changes'}?`)));
  if (agreed) await applyFixes(fixes);
  tell(
    agreed
      ? `mended ${fixes.count} ${fixes.count === 1 ? 'fault' : 'faults'}`
      : 'nothing is written; --yes writes without asking',
  );
  return code;
}
