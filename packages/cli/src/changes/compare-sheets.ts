import type { RecordedRow, SheetRecord } from '@cribnotes/emit-pdf';
import { pairRows, type RowPair } from './pair-rows.ts';

/** One difference between two sheets. */
export type Change =
  | { readonly kind: 'added'; readonly row: RecordedRow }
  | { readonly kind: 'altered'; readonly before: RecordedRow; readonly after: RecordedRow }
  /** A heading with other words; its rows are not altered by it. */
  | { readonly kind: 'heading'; readonly before: string; readonly after: string }
  | { readonly kind: 'gone'; readonly row: RecordedRow };

/** Says how the later sheet differs from the earlier one; nothing for sheets with the same mark, however they are ordered. */
export function compareSheets(before: SheetRecord, after: SheetRecord): readonly Change[] {
  const { pairs, gone, added } = pairRows(before.rows, after.rows);
  const headings = renamedHeadings(before, after, pairs);
  const isAltered = (pair: RowPair): boolean =>
    alteredParts(pair).some((part) => part !== 'section' || !isRenamed(pair, headings));
  return [
    ...added.map((row) => ({ kind: 'added', row }) as const),
    ...[...headings].map(([from, to]) => ({ kind: 'heading', before: from, after: to }) as const),
    ...pairs.filter(isAltered).map((pair): Change => {
      const section = isRenamed(pair, headings) ? pair.after.section : pair.before.section;
      return { kind: 'altered', before: { ...pair.before, section }, after: pair.after };
    }),
    ...gone.map((row) => ({ kind: 'gone', row }) as const),
  ];
}

/** A part of a row that can be altered. */
export type RowPart = 'text' | 'sentence' | 'details' | 'section';

/** Gives the parts that differ, in the order in which they stand on paper. */
export function alteredParts({ before, after }: RowPair): readonly RowPart[] {
  const parts: readonly RowPart[] = ['text', 'sentence', 'details', 'section'];
  return parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
}

/** Headings that one sheet alone has, with a row that went from the one to the other. */
function renamedHeadings(
  before: SheetRecord,
  after: SheetRecord,
  pairs: readonly RowPair[],
): ReadonlyMap<string, string> {
  const [old, current] = [headingsOf(before), headingsOf(after)];
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { before: row, after: same } of pairs) {
    const [from, to] = [row.section, same.section];
    if (current.has(from) || old.has(to) || renamed.has(from) || taken.has(to)) continue;
    renamed.set(from, to);
    taken.add(to);
  }
  return renamed;
}

/** The part of a sheet without a heading counts as being on every sheet. */
function headingsOf({ rows }: SheetRecord): ReadonlySet<string> {
  return new Set(['', ...rows.map(({ section }) => section)]);
}

function isRenamed({ before, after }: RowPair, headings: ReadonlyMap<string, string>): boolean {
  return headings.get(before.section) === after.section;
}
