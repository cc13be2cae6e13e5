import { AsyncLocalStorage } from 'node:async_hooks';
import type { QuestionName } from './questions.ts';

/** Words that were printed: on 1, standard output, or on 2, standard error. */
export type Said = readonly [stream: 1 | 2, text: string];

/** A question with what tells its answer. */
export type Asked = readonly [name: QuestionName, given: readonly unknown[], mark: string];

/** What a run asked about the disk, and what it said then: what it would say of the same answers. */
export interface Recording {
  readonly asked: Map<string, Asked>;
  readonly said: Said[];
  readonly written: Map<string, Uint8Array>;
  /** True where something else went in, so that the same answers may give something else. */
  spoilt: boolean;
}

/** What the run at hand asks and says; none where nobody records it. */
export const current: AsyncLocalStorage<Recording> = new AsyncLocalStorage<Recording>();

/** Runs `work` and gives what it asked and said. */
export async function recorded<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly recording: Recording }> {
  const recording: Recording = { asked: new Map(), said: [], written: new Map(), spoilt: false };
  const result = await current.run(recording, work);
  return { result, recording };
}

/** Tells that the run itself has put these bytes there. */
export function wrote(path: string, bytes: Uint8Array): void {
  current.getStore()?.written.set(path, bytes);
}

/** Tells what was printed, or what is to be printed in its place when nothing has changed. */
export function hear(...said: readonly Said[]): void {
  current.getStore()?.said.push(...said);
}

/** Tells that the run depends on more than the disk: on a clock, on an answer, on what another run leaves. */
export function spoil(): void {
  const recording = current.getStore();
  if (recording) recording.spoilt = true;
}
