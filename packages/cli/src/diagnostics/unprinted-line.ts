import type { Source } from '@cribnotes/core';

/** Lines that nobody misses on paper. */
const EXPECTED: ReadonlySet<string> = new Set(['markup', 'heading', 'front-matter', 'thematic-break']);

/**
 * Says how many lines of the notes are on no paper, and why: `12 lines are on no paper: 8 output, 4 unread`. Nothing where
 * all are, signs of Markdown aside.
 */
export function unprintedLine(sources: readonly Source[]): string | undefined {
  const reasons = sources.flatMap(({ ledger }) =>
    ledger.flatMap((fate) => (fate.kind === 'left-out' && !EXPECTED.has(fate.why) ? [fate.why] : [])),
  );
  if (reasons.length === 0) return undefined;
  const counts = [...Map.groupBy(reasons, (why) => why)]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([why, all]) => `${all.length} ${why}`);
  const lines = reasons.length === 1 ? '1 line is' : `${reasons.length} lines are`;
  return `${lines} on no paper: ${counts.join(', ')}; the ledger in crib show has each`;
}
