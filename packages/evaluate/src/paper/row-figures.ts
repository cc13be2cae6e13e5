import { thingKey } from '../lines/same-thing.ts';
import { isSameSentence } from '../text/likeness.ts';
import type { PaperCounts } from './counts.ts';
import type { Tell } from './fault.ts';
import type { NoteOnPaper, Row } from './note-on-paper.ts';
import { descriptionsOf } from './word-figures.ts';

/** Counts rows, those that stand for nothing in the note, and those that say what an earlier one says. */
export function countRows(note: NoteOnPaper, counts: PaperCounts, tell: Tell): void {
  counts.rows.n = note.rows.length;
  const keyLines = new Set(
    note.commands
      .filter(({ kind }) => kind !== undefined)
      .flatMap(({ line, end }) => Array.from({ length: end - line + 1 }, (_, at) => line + at)),
  );
  for (const row of note.rows) {
    const isOfKeys = row.kind !== 'command' && row.lines.some((line) => keyLines.has(line));
    if (note.commandsOf(row).length > 0 || isOfKeys) continue;
    counts.rows.false += 1;
    const words = row.description ? `  {${row.description.text}}` : '';
    tell('row-false', row.lines[0] ?? null, null, row.command + words);
  }
  for (const rows of Map.groupBy(note.rows, thingKey).values()) {
    for (const [at, row] of rows.entries()) {
      if (at === 0 || rows.slice(0, at).every((before) => saysOther(note, before, row))) continue;
      counts.rows.twice += 1;
      tell('row-twice', row.lines[0] ?? null, row.command, `also line ${rows[0]?.lines[0]}`);
    }
  }
}

/** Two rows for one thing are fine where the note says two things of it. */
function saysOther(note: NoteOnPaper, one: Row, other: Row): boolean {
  const [first, second] = [one.description?.text, other.description?.text];
  if (!first || !second || isSameSentence(first, second)) return false;
  const isRight = (row: Row, text: string): boolean =>
    note.commandsOf(row).some((command) => descriptionsOf(command).some((own) => isSameSentence(own, text)));
  return isRight(one, first) && isRight(other, second);
}
