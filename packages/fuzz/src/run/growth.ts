import type { FuzzInput } from '../input/fuzz-input.ts';
import { cpuTime } from './cpu-time.ts';
import { tryInput } from './try-input.ts';

/** Bytes of the shorter of the two notes that are compared. */
const LENGTH = 6 * 1024;

/** Gives how many times longer a note takes that says everything of an input twice as often. */
export async function growthOf({ origin, notes }: FuzzInput): Promise<number | undefined> {
  const note = notes[0] ?? new Uint8Array();
  if (origin === 'bytes' || note.length < 40) return undefined;
  const times = Math.ceil(LENGTH / note.length);
  const timed = async (count: number): Promise<number> => {
    const text = `${new TextDecoder().decode(note)}\n\n`.repeat(count);
    const before = cpuTime();
    await tryInput({ origin, notes: [new TextEncoder().encode(text)], secrets: [] }, 'read');
    return cpuTime() - before;
  };
  const once = await timed(times);
  return (await timed(times * 2)) / Math.max(once, 1);
}
