import { neutralForm, type PrintedForm, printedForm, readTopic } from '@cribnotes/core';
import { linter } from '@cribnotes/linter';
import { specs } from '@cribnotes/specs';
import type { NoteCounts } from '../figures/paper-and-reading.ts';
import type { Fault } from '../paper/fault.ts';
import { scorePaper } from '../paper/score-paper.ts';
import { scoreReading } from '../reading/score-reading.ts';
import { renamedNote } from '../renamed/rename.ts';
import type { AnnotatedNote } from './annotated-note.ts';

/** A note as it was scored. */
export interface ScoredNote {
  readonly note: AnnotatedNote;
  readonly counts: NoteCounts;
  readonly faults: readonly Fault[];
  /** What was printed and read, under the names that the note has. */
  readonly printed: PrintedForm;
  readonly read: object;
}

/** Reads a note and scores what is printed and what was read; `isRenamed` does so under made-up names of programs. */
export async function scoreNote(note: AnnotatedNote, isRenamed: boolean): Promise<ScoredNote> {
  const { text, gold, restore } = isRenamed
    ? renamedNote(note.gold, note.text)
    : { ...note, restore: <T>(value: T): T => value };
  const file = { id: 'notes.md', bytes: new TextEncoder().encode(text) };
  const topic = await readTopic([file], { name: 'notes', specs }, linter({ specs }));
  const printed = printedForm(topic);
  const read = neutralForm(topic);
  const paper = scorePaper(restore(gold), restore(printed), restore(text));
  const reading = scoreReading(gold, read);
  return {
    note,
    counts: { paper: paper.counts, reading: reading.counts },
    faults: [...paper.faults, ...reading.faults],
    printed,
    read,
  };
}
