import { applyAnswer, choiceOf, type Doubt, printedForm, readTopic, type Topic } from '@cribnotes/core';
import { listDoubts } from '@cribnotes/core/doubts';
import { linter } from '@cribnotes/linter';
import { specs } from '@cribnotes/specs';
import type { AnnotatedNote } from '../corpus/annotated-note.ts';
import type { PaperCounts } from '../paper/counts.ts';
import { scorePaper } from '../paper/score-paper.ts';
import { goldAnswer } from './gold-answer.ts';

/** What is wrong on paper, after some answers. */
export interface WrongAfter {
  readonly answers: number;
  readonly rows: number;
  readonly statements: number;
  readonly lost: number;
}

/** A doubt with what the annotation answers, and whether that is what was read. */
export interface Answered {
  readonly doubt: Doubt;
  readonly answer: string | undefined;
}

export interface ReviewedNote {
  readonly note: AnnotatedNote;
  readonly after: readonly WrongAfter[];
  readonly answered: readonly Answered[];
  /** How many of the questions a second run asks again. */
  readonly again: number;
  readonly text: string;
}

/** After how many answers it is counted. */
export const STOPS = [0, 5, 10, 20] as const;

const judge = linter({ specs });

export const readNote = (text: string): Promise<Topic> =>
  readTopic([{ id: 'notes.md', bytes: new TextEncoder().encode(text) }], { name: 'notes', specs }, judge);

/** Answers the doubts of a note from its annotation, the worst first; each question counts, also one that is left open. */
export async function reviewNote(note: AnnotatedNote): Promise<ReviewedNote> {
  let { text } = note;
  let topic = await readNote(text);
  const after: WrongAfter[] = [wrongAfter(0, note, topic)];
  const asked = new Set<string>();
  const answered: Answered[] = [];
  for (let count = 1; count <= (STOPS.at(-1) ?? 0); count++) {
    const doubt = listDoubts(topic).find(({ id }) => !asked.has(id));
    if (doubt === undefined) {
      for (const stop of STOPS) if (stop >= count) after.push({ ...wrongAfter(stop, note, topic) });
      break;
    }
    asked.add(doubt.id);
    const answer = goldAnswer(note.gold, doubt);
    answered.push({ doubt, answer });
    const choice = answer === undefined ? undefined : choiceOf(doubt, answer);
    // Mending changes the text that the annotation speaks of.
    const done =
      choice === undefined || choice.mend !== undefined ? undefined : applyAnswer(text, doubt, choice);
    if (done !== undefined) {
      text = done;
      topic = await readNote(text);
    }
    if (STOPS.some((stop) => stop === count)) after.push(wrongAfter(count, note, topic));
  }
  const settled = new Set(answered.flatMap(({ doubt, answer }) => (answer === undefined ? [] : [doubt.id])));
  const again = listDoubts(topic).filter(
    ({ id, choices }) => settled.has(id) && choices.every((c) => !c.mend),
  ).length;
  return { note, after, answered, again, text };
}

function wrongAfter(answers: number, { gold, text }: AnnotatedNote, topic: Topic): WrongAfter {
  const { counts } = scorePaper(gold, printedForm(topic), text);
  return { answers, ...wrongIn(counts) };
}

const wrongIn = ({ commands, rows, words, statements }: PaperCounts): Omit<WrongAfter, 'answers'> => ({
  rows: commands.altered + rows.false + words.wrong,
  statements: statements.wrong,
  lost: commands.lost + words.none + statements.lost,
});
