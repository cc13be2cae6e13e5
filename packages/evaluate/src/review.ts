/**
 * Says how much `crib review` mends: answers its questions from annotations.
 *   pnpm evaluate:review --corpus DIR     annotated notes: what is wrong on paper after 5, 10 and 20 answers
 *     --notes                             each note too
 *     --rules                             how often what is asked was read wrongly, by what it was read by
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotatedNotes } from './corpus/annotated-note.ts';
import { notesTable, rulesTable, totalsTable } from './review/review-report.ts';
import { type ReviewedNote, reviewNote } from './review/review-note.ts';

const here = process.env.INIT_CWD ?? process.cwd();
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    notes: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
  },
});
if (options.corpus === undefined) throw new Error('Cannot review, expected --corpus DIR with annotated notes');
const reviewed: ReviewedNote[] = [];
for (const note of annotatedNotes(resolve(here, options.corpus))) reviewed.push(await reviewNote(note));
console.log(totalsTable(reviewed));
if (options.notes) console.log(`\n${notesTable(reviewed)}`);
if (options.rules) console.log(`\n${rulesTable(reviewed)}`);
