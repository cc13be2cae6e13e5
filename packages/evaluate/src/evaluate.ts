/**
 * Says how much of notes is printed and read as a person would:
 *   pnpm evaluate                                 the style fixtures of this project, by language
 *   pnpm evaluate --corpus DIR [--renamed]        annotated notes, also under made-up names of programs
 *     --notes              each note's figures too
 *     --verbose KIND       the faults whose kind begins so: altered, words-wrong, statement …; `all`: all of them
 *     --printed-to DIR     keeps what is printed as DIR/<note>.json, what is read as DIR/read/<note>.json,
 *                          and both of the renamed notes in DIR/renamed
 *   --json                 the figures as JSON
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotatedNotes } from './corpus/annotated-note.ts';
import { corpusFigures, named, ratiosOf } from './corpus/corpus-figures.ts';
import { keepForms } from './corpus/keep-forms.ts';
import { type ScoredNote, scoreNote } from './corpus/score-note.ts';
import { figures } from './figures/paper-and-reading.ts';
import { notesTable, partsTable, totalTable } from './figures/table.ts';
import { faultLines } from './paper/fault.ts';
import { styleReport } from './styles/style-report.ts';

const here = process.env.INIT_CWD ?? process.cwd();
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    renamed: { type: 'boolean', default: false },
    notes: { type: 'boolean', default: false },
    verbose: { type: 'string' },
    'printed-to': { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

if (options.corpus === undefined) console.log(await styleReport(options));
else {
  const notes = annotatedNotes(resolve(here, options.corpus));
  const runs = options.renamed ? [false, true] : [false];
  const reports: object[] = [];
  for (const isRenamed of runs) {
    const scored: ScoredNote[] = [];
    for (const note of notes) scored.push(await scoreNote(note, isRenamed));
    const name = isRenamed ? 'made-up names of programs' : 'as written';
    const folder = options['printed-to'];
    if (folder !== undefined) keepForms(scored, resolve(here, folder, isRenamed ? 'renamed' : '.'));
    if (options.json) reports.push(jsonOf(name, scored));
    else tell(name, scored);
  }
  if (options.json) console.log(JSON.stringify(reports, null, 1));
}

function tell(name: string, scored: readonly ScoredNote[]): void {
  const of = corpusFigures(scored, name);
  console.log(totalTable(figures, of.all));
  console.log(`\nby language\n${partsTable(figures, of.languages)}`);
  console.log(`\nby tool\n${partsTable(figures, of.tools)}\n`);
  if (options.notes)
    console.log(
      `${notesTable(
        figures,
        scored.map((one) => ({ name: one.note.name, ratios: ratiosOf(one) })),
      )}\n`,
    );
  if (options.verbose === undefined) return;
  for (const { note, faults } of scored) {
    const lines = faultLines(faults, options.verbose);
    if (lines.length > 0) console.log([note.name, ...lines].join('\n'));
  }
}

function jsonOf(name: string, scored: readonly ScoredNote[]): object {
  const of = corpusFigures(scored, name);
  return {
    name,
    all: named(of.all),
    languages: Object.fromEntries(of.languages.map((column) => [column.name, named(column)])),
    tools: Object.fromEntries(of.tools.map((column) => [column.name, named(column)])),
    notes: scored.map(({ note, counts, faults }) => ({ name: note.name, counts, faults })),
  };
}
