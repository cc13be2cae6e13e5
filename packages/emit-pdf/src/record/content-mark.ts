import { createHash } from 'node:crypto';
import type { RecordedRow } from './sheet-record.ts';

/** Letters and digits of a mark: short enough to read out, and one in 16 million to meet another sheet's by chance. */
const LENGTH = 6;

/** Gives the mark of printed words: the same for the same words in whatever order, size and date they are printed. */
export function markOf(rows: readonly RecordedRow[]): string {
  const words = rows.map(({ section, text, sentence, details }) =>
    JSON.stringify([section, text, sentence, ...details]),
  );
  return createHash('sha256').update(words.sort().join('\n')).digest('hex').slice(0, LENGTH);
}
