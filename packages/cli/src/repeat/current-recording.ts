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
  /** What tells the bytes that were written, by path. */
  readonly written: Map<string, string>;
  /** True where something else went in, so that the same answers may give something else. */
  spoilt: boolean;
  /** The run that it is of. */
  readonly run?: KeptRun;
}

/** Where the stamps of a run are kept, and what tells it from others. */
export interface KeptRun {
  readonly folder: string;
  readonly mark: () => string;
  /** The files that no other part of a run may have. */
  readonly files?: () => readonly string[];
}

/** What the run at hand asks and says; none where nobody records it. */
export const current: AsyncLocalStorage<Recording> = new AsyncLocalStorage<Recording>();

/** Runs `work` and gives what it asked and said. */
export async function recorded<Result>(
  work: () => Promise<Result>,
  run?: KeptRun,
): Promise<{ readonly result: Result; readonly recording: Recording }> {
  const recording: Recording = {
    asked: new Map(),
    said: [],
    written: new Map(),
    spoilt: false,
    ...(run && { run }),
  };
  const result = await current.run(recording, work);
  return { result, recording };
}

/** The run that is being recorded, unless it is spoilt already. */
export function currentRun(): KeptRun | undefined {
  const recording = current.getStore();
  return recording?.spoilt ? undefined : recording?.run;
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

/** True where the run depends on more than the disk, or nobody would know. */
export const isSpoilt = (): boolean => current.getStore()?.spoilt ?? true;
