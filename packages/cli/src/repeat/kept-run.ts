import { type KeptRun, type Recording, recorded } from './current-recording.ts';
import { markNow, settledQuestions } from './recording.ts';
import { keepStamp, type Stamp, stampOf } from './stamps.ts';

/** Gives the stamp of a run where everything that it asked about the disk still has the same answer. */
export async function holdingStamp(folder: string, mark: string): Promise<Stamp | undefined> {
  const stamp = await stampOf(folder, mark);
  if (stamp === undefined) return undefined;
  for (const [name, given, answer] of stamp.asked)
    if ((await markNow(name, given)) !== answer) return undefined;
  return stamp;
}

/** Runs, and keeps what the same run would say again. */
export async function runAndKeep(
  run: () => Promise<number>,
  kept: KeptRun,
): Promise<{ readonly code: number; readonly recording: Recording }> {
  const { result: code, recording } = await recorded(run, kept);
  const asked = await settledQuestions(recording);
  const { folder, mark, files = () => [] } = kept;
  if (asked) keepStamp(folder, { run: mark(), asked, said: recording.said, files: files(), code });
  return { code, recording };
}
