import { sep } from 'node:path';
import { markOfAnswer, markOfError } from './answer-mark.ts';
import { type Asked, current, type Recording } from './current-recording.ts';
import { afterWriting, type QuestionName, type Questions, questions } from './questions.ts';

/**
 * Asks about the disk. All that decides what a run says is asked for here: what is not would be missed when the run is to be
 * said again. Throws what the file system throws.
 */
export function ask<Name extends QuestionName>(
  name: Name,
  ...given: Parameters<Questions[Name]>
): ReturnType<Questions[Name]> {
  const recording = current.getStore();
  if (!recording) return put(name, given) as ReturnType<Questions[Name]>;
  const take = (mark: string): void => note(recording, [name, given, mark]);
  const fail = (error: unknown): never => {
    take(markOfError(error));
    throw error;
  };
  try {
    const answer = put(name, given);
    if (answer instanceof Promise)
      return answer.then((value) => {
        take(markOfAnswer(value));
        return value;
      }, fail) as ReturnType<Questions[Name]>;
    take(markOfAnswer(answer));
    return answer as ReturnType<Questions[Name]>;
  } catch (error) {
    return fail(error);
  }
}

function put(name: QuestionName, given: readonly unknown[]): unknown {
  return (questions[name] as (...given: readonly unknown[]) => unknown)(...given);
}

function note(recording: Recording, asked: Asked): void {
  const [name, given, mark] = asked;
  const key = JSON.stringify([name, given]);
  const before = recording.asked.get(key);
  // Somebody else changes it while it is read.
  if (before !== undefined && before[2] !== mark && !isOwn(recording, given)) recording.spoilt = true;
  recording.asked.set(key, asked);
}

/** Whether the run has written something at the path that a question is about, or below it. */
function isOwn({ written }: Recording, [place]: readonly unknown[]): boolean {
  return [...written.keys()].some((path) => path === place || path.startsWith(`${place}${sep}`));
}

/** Tells that the run itself has put these bytes there. */
export function wrote(path: string, bytes: Uint8Array): void {
  current.getStore()?.written.set(path, markOfAnswer({ kind: 'bytes', bytes }));
}

/** Takes what a part of the run asked, said and wrote by itself for the whole run's. */
export function takeOver({ asked, said, written, spoilt }: Omit<Recording, 'run'>): void {
  const recording = current.getStore();
  if (!recording) return;
  for (const [path, mark] of written) recording.written.set(path, mark);
  for (const one of asked.values()) note(recording, one);
  for (const one of said) recording.said.push(one);
  if (spoilt) recording.spoilt = true;
}

/** Gives the questions with the answers that hold after what the run has written; nothing where that is not certain. */
export async function settledQuestions(recording: Recording): Promise<readonly Asked[] | undefined> {
  if (recording.spoilt) return undefined;
  return Promise.all([...recording.asked.values()].map((one) => settled(one, recording)));
}

async function settled(asked: Asked, recording: Recording): Promise<Asked> {
  const [name, given] = asked;
  if (!isOwn(recording, given)) return asked;
  switch (afterWriting[name]) {
    case 'same':
      return asked;
    case 'content': {
      const mark = recording.written.get(String(given[0]));
      return mark === undefined ? asked : [name, given, mark];
    }
    case 'again':
      return [name, given, await markNow(name, given)];
  }
}

/** Gives the mark of the answer to a question now. */
export async function markNow(name: QuestionName, given: readonly unknown[]): Promise<string> {
  try {
    return markOfAnswer(await put(name, given));
  } catch (error) {
    return markOfError(error);
  }
}
