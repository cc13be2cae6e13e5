import { type KeptKind, keepText, keptText } from '../state/kept-texts.ts';
import type { Asked, Said } from './current-recording.ts';

/** What a run asked, said and ended with. */
export interface Stamp {
  /** The mark of the run. */
  readonly run: string;
  readonly asked: readonly Asked[];
  readonly said: readonly Said[];
  /** The files that no other part of a run may have. */
  readonly files: readonly string[];
  readonly code: number;
}

const STAMPS: KeptKind = {
  head: 'cribnotes run 2',
  most: { one: 8 * 1024 * 1024, all: 64 * 1024 * 1024, texts: 2048 },
};

/** Gives the stamp of a run; nothing where there is none, or one that is damaged, cut off or of another version. */
export async function stampOf(folder: string, run: string): Promise<Stamp | undefined> {
  const text = await keptText(folder, run, STAMPS);
  if (text === undefined) return undefined;
  try {
    const stamp: Stamp = JSON.parse(text);
    return stamp.run === run ? stamp : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Keeps the stamp of a run, whole or not at all. */
export function keepStamp(folder: string, stamp: Stamp): void {
  keepText(folder, stamp.run, JSON.stringify(stamp), STAMPS);
}
