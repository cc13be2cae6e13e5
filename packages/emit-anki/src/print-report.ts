import { type DeckReport, LOST_LOCK, type ReportedNote, sizeOf } from './report.ts';
import { skipReason } from './skip-reasons.ts';

/** The report as plain text, without a final newline. */
export function printReport(report: DeckReport): string {
  const { notes, cards, unchanged, retired, corrected, skipped } = report;
  const counts = `${report.new.length} new, ${report.changed.length} changed, ${unchanged} unchanged, ${retired.length} retired`;
  return [
    `${report.deck}: ${sizeOf(notes, cards)} (${counts})`,
    ...listNotes('changed', report.changed),
    ...corrected.map(({ from, to }) => `  corrected, schedule kept: ${from} -> ${to}`),
    ...listNotes('retired', retired),
    ...(retired.length > 0 ? [`  find them in Anki's Browse window: ${report.browseSearch}`] : []),
    ...skipped.map((one) => {
      const { source, start } = one.span;
      return `  no card: ${one.what} (${skipReason(one)}; ${source}:${start.line})`;
    }),
    ...(report.firstBuild ? [LOST_LOCK] : []),
    "In Anki's import dialog:",
    ...report.switches.split('\n').map((line) => `  ${line}`),
  ].join('\n');
}

function listNotes(fate: string, notes: readonly ReportedNote[]): readonly string[] {
  return notes.map(({ key, prompt }) => `  ${fate}: ${prompt} [${key}]`);
}
