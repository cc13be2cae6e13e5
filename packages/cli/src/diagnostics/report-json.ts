import { ledgerLine } from './ledger-line.ts';
import type { Findings } from './report.ts';

/** The diagnostics as JSON, with the fate counts of each note: `{ notes: [{ id, ledger }], diagnostics: [...] }`. */
export function toJson({ diagnostics, sources }: Findings): string {
  const notes = sources.map((source) => ({ id: source.id, ledger: ledgerLine(source.ledger) }));
  return `${JSON.stringify({ notes, diagnostics }, null, 2)}\n`;
}
