import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { endProgress } from '../progress.ts';
import { tell } from '../say.ts';
import { type LoadedTopic, loadTopic, type TopicOptions } from '../topic.ts';
import { visible } from '../visible.ts';
import { wrapped } from '../wrapped.ts';
import type { Change } from './change.ts';
import { answersWritten, rememberAnswers } from './journal.ts';
import { BACK, END, keysOf, questionText } from './question.ts';
import { readDoubts } from './read-doubts.ts';
import { settle } from './settle.ts';
import { toldDoubts } from './told-doubt.ts';
import { undoLast } from './undo.ts';

/** How a review is held. */
export interface Reviewing {
  readonly paths: readonly string[];
  readonly options: TopicOptions;
  readonly apart: boolean;
}

/** Asks what is doubtful, the worst first, until nothing is left or the person ends it. Each answer is written at once. */
export async function askDoubts({ paths, options, apart }: Reviewing): Promise<ExitCode> {
  const { isCancel, selectKey } = await import('@clack/prompts');
  const { choiceOf } = await import('@cribnotes/core');
  const load = (): Promise<LoadedTopic> => loadTopic(paths, { ...options, spelling: false });
  let loaded = await load();
  let count = 0;
  const left = new Set<string>();
  for (;;) {
    const read = await readDoubts(loaded);
    const open = read.doubts.filter(({ id }) => !left.has(id));
    const [doubt] = open;
    const [told] = doubt === undefined ? [] : await toldDoubts(loaded, { ...read, doubts: [doubt] });
    if (doubt === undefined || told === undefined) {
      tell(
        count === 0 && left.size === 0 ? 'nothing to ask' : `nothing more to ask; ${answers(count)} written`,
      );
      return exitCodes.fine;
    }
    const keys = keysOf(told, count > 0);
    const width = process.stderr.columns ?? 80;
    const message = questionText(told, count + left.size + 1, count + left.size + open.length, width);
    endProgress();
    const pressed = await selectKey({
      message,
      options: keys.map(({ value, label }) => ({ value, label })),
      output: process.stderr,
    });
    if (isCancel(pressed) || pressed === END.value) {
      tell(`${answers(count)} written; ${open.length} questions are open`);
      return exitCodes.fine;
    }
    const choice = keys.find(({ value }) => value === pressed)?.choice;
    try {
      if (pressed === BACK.value) {
        tell(wrapped(`taken back: ${lineOf(await undoLast(loaded.input.root))}`, width));
        count -= 1;
        loaded = await load();
      } else if (choice === undefined) left.add(doubt.id);
      else {
        const chosen = choiceOf(doubt, choice);
        if (chosen === undefined) continue;
        const settled = await settle(loaded, doubt, chosen, apart);
        await remember(loaded.input.root, settled.change);
        loaded = settled.loaded;
        count += 1;
        tell(wrapped(`written: ${lineOf(settled.change)}`, width));
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const before = bytesOf(loaded, doubt.span.source);
      loaded = await load();
      // Somebody writes the notes meanwhile: what they say now is asked about.
      const isChanged = !bytesOf(loaded, doubt.span.source).equals(before);
      if (!isChanged) left.add(doubt.id);
      const what = isChanged ? 'it is read again' : error.hint;
      tell(wrapped(`crib: ${error.message}${what === undefined ? '' : `; ${what}`}`, width));
    }
  }
}

const bytesOf = ({ files }: LoadedTopic, source: string): Buffer =>
  Buffer.from(files.find(({ id }) => id === source)?.bytes ?? []);

/** Keeps an answer, so that it can be taken back. */
async function remember(root: string, change: Change): Promise<void> {
  if (!(await rememberAnswers(root, [...(await answersWritten(root)), change]))) tell(FORGOTTEN);
}

/** What is said where an answer is not remembered. */
export const FORGOTTEN = 'the answer is not remembered, and can only be taken back by hand';

/** What an answer says, on one line. */
export const lineOf = ({ says }: Change): string => visible(says);

const answers = (count: number): string => (count === 1 ? '1 answer' : `${count} answers`);
