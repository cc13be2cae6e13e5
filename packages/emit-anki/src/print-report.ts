import { type CorrectedNote, type DeckReport, type ReportedNote, sizeOf } from './report.ts';
import { skipReason } from './skip-reasons.ts';

/** The report as plain text, without a final newline. */
export function printReport(report: DeckReport): string {
  const { notes, cards, unchanged, retired, waiting, corrected, reworded, skipped } = report;
  const named = new Set([...corrected, ...reworded].map(({ key }) => key));
  const counts = `${report.new.length} new, ${report.changed.length} changed, ${unchanged} unchanged, ${retired.length} retired`;
  return [
    `${report.deck}: ${sizeOf(notes, cards)} (${counts})`,
    ...listNotes(
      'changed',
      report.changed.filter(({ key }) => !named.has(key)),
    ),
    ...corrected.map((note) => `  corrected, schedule kept: ${correction(note)}`),
    ...reworded.map(({ prompt, before }) => `  reworded, schedule kept: ${before.prompt} -> ${prompt}`),
    ...listNotes('kept as it is, since the notes still say it', report.dormant),
    ...listNotes('retired', retired),
    ...listNotes('retired before', waiting),
    ...(retired.length + waiting.length > 0
      ? [`  find them in Anki's Browse window, once they are imported: ${report.browseSearch}`]
      : []),
    ...(waiting.length > 0 ? ['  when Anki has them: crib lock done, with the notes'] : []),
    ...skipped.map((one) => {
      const { source, start } = one.span;
      return `  no card: ${one.what} (${skipReason(one)}; ${source}:${start.line})`;
    }),
    ...report.notices,
    ...(report.firstBuild ? [importAdvice(report.switches)] : []),
  ].join('\n');
}

/** What to do in Anki's import dialog. */
export function importAdvice(switches: string): string {
  return ["In Anki's import dialog:", ...switches.split('\n').map((line) => `  ${line}`)].join('\n');
}

function listNotes(fate: string, notes: readonly ReportedNote[]): readonly string[] {
  return notes.map(({ key, prompt }) => `  ${fate}: ${prompt} [${key}]`);
}

/** The old answer against the new one, each below its question. */
function correction({ prompt, answer, before }: CorrectedNote): string {
  const question = before.prompt === prompt ? '' : `${prompt}: `;
  return `${before.prompt}: ${inBrief(before.answer)} -> ${question}${inBrief(answer)}`;
}

/** The longest answer in the report, in UTF-16 units. */
const BRIEF = 160;

function inBrief(answer: string): string {
  const [line = '', ...more] = answer.split('\n');
  const text = line.length > BRIEF ? line.slice(0, BRIEF).toWellFormed() : line;
  return text === line && more.length === 0 ? text : `${text}…`;
}
