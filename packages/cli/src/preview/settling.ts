import { Refusal } from '../exit.ts';
import { answerDoubt } from '../review/answer-doubt.ts';
import { FORGOTTEN, lineOf } from '../review/ask-doubts.ts';
import { undoLast } from '../review/undo.ts';
import { isSystemError } from '../system-error.ts';
import type { LoadedTopic } from '../topic.ts';

/** What the preview writes into notes: answers to what is asked, and nothing else. */
export interface Settling {
  /** What the last change has come to, in a line; absent before the first. */
  outcome(): string | undefined;
  /** How many answers of this preview can be taken back. */
  written(): number;
  /** Does what a form asks for, by the path that it was sent to. Gives whether there is such a form. */
  act(path: string, form: URLSearchParams): Promise<boolean>;
}

/** Gives what settles doubts of the notes that `load` reads. What cannot be done is an outcome too, and ends nothing. */
export function settling(load: () => Promise<LoadedTopic>): Settling {
  let outcome: string | undefined;
  let written = 0;
  const acts: Readonly<Record<string, (form: URLSearchParams) => Promise<void>>> = {
    settle: async (form) => {
      const answered = await answerDoubt(
        await load(),
        form.get('doubt') ?? '',
        form.get('choice') ?? '',
        false,
      );
      written += 1;
      outcome = `written: ${lineOf(answered.change)}${answered.isRemembered ? '' : `; ${FORGOTTEN}`}`;
    },
    undo: async () => {
      if (written === 0) throw new Refusal('nothing was answered here that could be taken back');
      const { input } = await load();
      outcome = `taken back: ${lineOf(await undoLast(input.root))}`;
      written -= 1;
    },
  };
  // Two answers at once would write over each other.
  let turn: Promise<void> = Promise.resolve();
  return {
    outcome: () => outcome,
    written: () => written,
    act: async (path, form) => {
      const act = Object.hasOwn(acts, path) ? acts[path] : undefined;
      if (act === undefined) return false;
      turn = turn
        .then(() => act(form))
        .catch((error) => {
          if (!(error instanceof Refusal) && !isSystemError(error)) throw error;
          const hint = error instanceof Refusal ? error.hint : undefined;
          outcome = `not written: ${error.message}${hint === undefined ? '' : `; ${hint}`}`;
        });
      await turn;
      return true;
    },
  };
}
