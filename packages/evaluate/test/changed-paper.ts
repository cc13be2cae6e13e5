import type { PrintedRow } from '@cribnotes/core';
import type { PaperCounts } from '../src/paper/counts.ts';
import { scorePaper } from '../src/paper/score-paper.ts';
import { type Open, type SmallNote, smallNote } from './small-note.ts';

/** Puts something wrong on the paper of the small note; its rows stand under two headings. */
export type Change = (note: SmallNote, branches: Open<PrintedRow>[], remotes: Open<PrintedRow>[]) => void;

/** Gives what is counted of the small note after a change. */
export function countsAfter(change: Change): PaperCounts {
  const note = smallNote();
  change(note, note.printed.groups[0]!.rows, note.printed.groups[1]!.rows);
  return scorePaper(note.gold, note.printed, note.text).counts;
}

/** Gives a row of one command. */
export const row = (command: string, lines: number[], text?: string): Open<PrintedRow> => ({
  kind: 'command',
  command,
  examples: [],
  aliases: [],
  lines,
  description: text === undefined ? null : { text, line: lines[0] ?? null },
  notes: [],
  glosses: [],
});

/** What is changed on paper, and the counts that it changes. */
export type PaperCase = readonly [fault: string, change: Change, counts: object];
