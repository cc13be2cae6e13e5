import { canAsk } from '../ask.ts';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { readDoubts } from '../review/read-doubts.ts';
import { toldDoubts } from '../review/told-doubt.ts';
import { say, tell } from '../say.ts';
import { loadTopic, type TopicOptions } from '../topic.ts';
import { visible } from '../visible.ts';
import { tellDiagnostics } from './tell-diagnostics.ts';

/** The options of `crib review`. */
export interface ReviewOptions extends TopicOptions {
  /** Prints the list instead of asking. */
  readonly json?: boolean;
  /** Answers as `ID=CHOICE`. */
  readonly answer?: readonly string[];
  /** Writes beside the notes. */
  readonly apart?: boolean;
  /** Takes the last answer back. */
  readonly undo?: boolean;
}

/** `crib review`: asks what was read without being sure, and writes each answer where the notes are read with it. */
export async function review(paths: readonly string[], options: ReviewOptions): Promise<ExitCode> {
  const apart = options.apart ?? false;
  if (options.undo) {
    const [{ undoLast }, { lineOf }] = await Promise.all([
      import('../review/undo.ts'),
      import('../review/ask-doubts.ts'),
    ]);
    const { input } = await loadTopic(paths, options);
    tell(`taken back: ${lineOf(await undoLast(input.root))}`);
    return exitCodes.fine;
  }
  if (options.answer !== undefined) return answer(paths, options.answer, options, apart);
  if (options.json) return list(paths, options);
  if (!canAsk())
    throw new Refusal(
      'review asks questions, and this is no terminal',
      'crib review --json prints them, --answer ID=CHOICE answers one',
    );
  const { askDoubts } = await import('../review/ask-doubts.ts');
  return askDoubts({ paths, options, apart });
}

async function list(paths: readonly string[], options: TopicOptions): Promise<ExitCode> {
  const loaded = await loadTopic(paths, options);
  const read = await readDoubts(loaded);
  await say(`${JSON.stringify({ doubts: await toldDoubts(loaded, read) }, null, 2)}\n`);
  const errors = read.diagnostics.filter(({ level }) => level === 'error');
  tellDiagnostics(errors, loaded, false);
  return errors.length === 0 ? exitCodes.fine : exitCodes.notes;
}

/** Writes the answers one after the other; the first that cannot be ends it. */
async function answer(
  paths: readonly string[],
  answers: readonly string[],
  options: TopicOptions,
  apart: boolean,
): Promise<ExitCode> {
  const [{ answerDoubt }, { FORGOTTEN, lineOf }] = await Promise.all([
    import('../review/answer-doubt.ts'),
    import('../review/ask-doubts.ts'),
  ]);
  let loaded = await loadTopic(paths, options);
  for (const words of answers) {
    const [, id = '', key = ''] = /^([^=]+)=(.+)$/s.exec(words) ?? [];
    if (key === '') throw new Refusal(`${visible(words)} is no answer`, 'write --answer ID=CHOICE');
    const answered = await answerDoubt(loaded, id, key, apart);
    if (!answered.isRemembered) tell(FORGOTTEN);
    loaded = answered.loaded;
    tell(`written: ${lineOf(answered.change)}`);
  }
  return exitCodes.fine;
}
