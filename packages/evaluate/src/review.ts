/**
 * Says how much `crib review` mends: answers its questions from annotations.
 *   pnpm evaluate:review --corpus DIR     annotated notes: what is wrong on paper after 5, 10 and 20 answers
 *     --notes                             each note too
 *     --edits                             how many answers are found again after 15 random edits of each note
 *     --rules                             how often what is asked was read wrongly, by what it was read by
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotatedNotes } from './corpus/annotated-note.ts';
import { EDITS, foundAgain, sumOf } from './review/found-again.ts';
import { type ReviewedNote, reviewNote } from './review/review-note.ts';
import { notesTable, rulesTable, totalsTable } from './review/review-report.ts';

const here = process.env.INIT_CWD ?? process.cwd();
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    notes: { type: 'boolean', default: false },
    edits: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
  },
});
if (options.corpus === undefined)
  throw new Error('Cannot review, expected --corpus DIR with annotated notes');
const reviewed: ReviewedNote[] = [];
const notes = annotatedNotes(resolve(here, options.corpus));
if (!options.edits) {
  for (const note of notes) reviewed.push(await reviewNote(note));
  console.log(totalsTable(reviewed));
}
if (options.notes) console.log(`\n${notesTable(reviewed)}`);
if (options.rules) console.log(`\n${rulesTable(reviewed)}`);
if (options.edits)
  for (const apart of [false, true]) {
    const all = [];
    for (const note of notes)
      all.push(await foundAgain(note.text, note.name.length * 31 + note.text.length, apart));
    const { answers, found, wrong } = sumOf(all);
    const share = (part: number): string => `${((100 * part) / answers).toFixed(1)} %`;
    console.log(
      `\nafter ${EDITS} random edits, ${apart ? 'beside the notes' : 'as comments'}: of ${answers} answers ${share(found)} are heard at their line, ${share(wrong)} at another`,
    );
  }
