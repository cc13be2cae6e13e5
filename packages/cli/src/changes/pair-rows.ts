import type { RecordedRow } from '@cribnotes/emit-pdf';

/** The rows of two sheets: those that are the same row, and those that stand on one sheet only. */
export interface PairedRows {
  /** In the order of the later sheet. */
  readonly pairs: readonly RowPair[];
  readonly gone: readonly RecordedRow[];
  readonly added: readonly RecordedRow[];
}

export interface RowPair {
  readonly before: RecordedRow;
  readonly after: RecordedRow;
}

/** By what a row is found again; rows without the key are not. */
type Key = (row: RecordedRow) => string | undefined;

/** The surest first: what is still alone after one is looked for by the next. */
const keys: readonly Key[] = [
  ({ section, text, sentence, details }) => JSON.stringify([section, text, sentence, ...details]),
  ({ kind, id }) => (kind === 'title' ? kind : id === '' ? undefined : `${kind} ${id}`),
  ({ section, text }) => JSON.stringify([section, text]),
  ({ text }) => text,
];

/** A sentence may stand under several commands, so that it finds a row only where it is the one with it on both sides. */
const bySentence: Key = ({ kind, sentence }) => (sentence === '' ? undefined : `${kind} ${sentence}`);

/** Finds the rows of the earlier sheet again on the later one. */
export function pairRows(before: readonly RecordedRow[], after: readonly RecordedRow[]): PairedRows {
  const gone = new Set(before);
  const added = new Set(after);
  const partners = new Map<RecordedRow, RecordedRow>();
  const pair = (left: RecordedRow, right: RecordedRow): void => {
    partners.set(right, left);
    gone.delete(left);
    added.delete(right);
  };
  for (const key of keys) {
    const waiting = grouped(gone, key);
    for (const right of [...added]) {
      const left = waiting.get(key(right))?.shift();
      if (left !== undefined) pair(left, right);
    }
  }
  const alone = grouped(added, bySentence);
  for (const [sentence, [left, ...further]] of grouped(gone, bySentence)) {
    const [right, ...others] = alone.get(sentence) ?? [];
    if (left && right && further.length + others.length === 0) pair(left, right);
  }
  const pairs = after.flatMap((row) => {
    const partner = partners.get(row);
    return partner === undefined ? [] : [{ before: partner, after: row }];
  });
  return { pairs, gone: [...gone], added: [...added] };
}

/** The rows that have the key, in their order. */
function grouped(rows: Iterable<RecordedRow>, key: Key): Map<string | undefined, RecordedRow[]> {
  const groups = Map.groupBy(rows, key);
  groups.delete(undefined);
  return groups;
}
