import type { SkipReason } from './plan/note-plan.ts';
import { type DeckReport, LOST_LOCK, type ReportedNote } from './report.ts';

const REASONS: Readonly<Record<SkipReason, string>> = {
  'no-sentence': 'no sentence says what it does',
  'shared-sentence': 'its sentence covers several commands',
  'doubtful-sentence': 'it is not sure which sentence belongs to it',
  'answer-in-sentence': 'its sentence is little more than the command',
  'only-mentioned': 'only named in running text',
  'dangling-sentence': 'its sentence needs those around it',
  counterexample: 'shown as what does not work',
  'no-definition': 'no sentence defines it',
  'same-front': 'asked like another one, whose card lists it as well',
  'several-commands': 'too many steps for a card',
};

/** The report as plain text, without a final newline. */
export function printReport(report: DeckReport): string {
  const { notes, cards, unchanged, retired, corrected, skipped } = report;
  const counts = `${report.new.length} new, ${report.changed.length} changed, ${unchanged} unchanged, ${retired.length} retired`;
  return [
    `${report.deck}: ${notes} notes, ${cards} cards (${counts})`,
    ...listNotes('changed', report.changed),
    ...corrected.map(({ from, to }) => `  corrected, schedule kept: ${from} -> ${to}`),
    ...listNotes('retired', retired),
    ...(retired.length > 0 ? [`  find them in Anki's Browse window: ${report.browseSearch}`] : []),
    ...skipped.map(({ what, reason, span }) => {
      return `  no card: ${what} (${REASONS[reason]}; ${span.source}:${span.start.line})`;
    }),
    ...(report.firstBuild ? [LOST_LOCK] : []),
    "In Anki's import dialog:",
    ...report.switches.split('\n').map((line) => `  ${line}`),
  ].join('\n');
}

function listNotes(fate: string, notes: readonly ReportedNote[]): readonly string[] {
  return notes.map(({ key, prompt }) => `  ${fate}: ${prompt} [${key}]`);
}
