import { canAsk } from '../ask.ts';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { readDoubts } from '../review/read-doubts.ts';
import { doubtNamed, toldDoubts } from '../review/told-doubt.ts';
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
  const [{ choiceOf }, { settle }, { lineOf, remember }] = await Promise.all([
    import('@cribnotes/core'),
    import('../review/settle.ts'),
    import('../review/ask-doubts.ts'),
  ]);
  let loaded = await loadTopic(paths, options);
  for (const words of answers) {
    const [, id = '', key = ''] = /^([^=]+)=(.+)$/s.exec(words) ?? [];
    if (key === '') throw new Refusal(`${visible(words)} is no answer`, 'write --answer ID=CHOICE');
    const { doubts } = await readDoubts(loaded);
    const doubt = doubtNamed(doubts, id);
    if (doubt === undefined)
      throw new Refusal(
        `nothing is asked as ${visible(id)}`,
        'it may be answered; crib review --json has what is asked',
      );
    const choice = choiceOf(doubt, key);
    if (choice === undefined) {
      const known = doubt.choices.map((one) => one.key).join(', ');
      throw new Refusal(
        `${visible(key)} is no choice of ${visible(id)}`,
        `choose one of ${known}, or write it out`,
      );
    }
    const settled = await settle(loaded, doubt, choice, apart);
    await remember(loaded.input.root, settled.change);
    loaded = settled.loaded;
    tell(`written: ${lineOf(settled.change)}`);
  }
  return exitCodes.fine;
}
