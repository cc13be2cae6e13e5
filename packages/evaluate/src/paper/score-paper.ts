import type { PrintedForm } from '@cribnotes/core';
import type { Gold } from '../gold/annotation.ts';
import { countCommand } from './command-figures.ts';
import { noPaperCounts, type PaperCounts } from './counts.ts';
import type { Fault, Tell } from './fault.ts';
import { countIdeas, countSentences } from './idea-figures.ts';
import { noteOnPaper } from './note-on-paper.ts';
import { countRows } from './row-figures.ts';
import { countSection, countTitles } from './section-figures.ts';
import { countStatements } from './statement-figures.ts';
import { countWords } from './word-figures.ts';

/** What was counted of a note on paper, and each fault. */
export interface PaperScore {
  readonly counts: PaperCounts;
  readonly faults: readonly Fault[];
}

/** Scores what stands on paper against a note's annotation; `text` is the note. */
export function scorePaper(gold: Gold, printed: PrintedForm, text: string): PaperScore {
  const counts = noPaperCounts();
  const faults: Fault[] = [];
  const tell: Tell = (kind, line, of, got) => faults.push({ kind, line, text: of, got });
  const note = noteOnPaper(gold, printed);
  for (const command of note.commands) {
    if (command.optional) continue;
    const steps = note.stepsFor(command);
    const fate = countCommand(note, command, steps, counts, tell);
    countWords(note, command, steps, fate, counts, tell);
    countSection(note, command, steps, counts, tell);
  }
  countRows(note, counts, tell);
  countTitles(note, counts, tell);
  countStatements(note, text, counts, tell);
  countIdeas(note, counts, tell);
  countSentences(note, text, counts, tell);
  return { counts, faults: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
