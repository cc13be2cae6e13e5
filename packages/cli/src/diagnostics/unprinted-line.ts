import type { Source, Span } from '@cribnotes/core';

/** Lines that nobody misses on paper. */
const EXPECTED: ReadonlySet<string> = new Set(['markup', 'heading', 'front-matter', 'thematic-break']);

/**
 * Says how many lines of the notes are on no paper, and why: `12 lines are on no paper: 8 output, 4 unread`. Nothing where
 * all are, signs of Markdown aside. `drawn` are the places of pictures that stand on the sheet, which no ledger knows.
 */
export function unprintedLine(sources: readonly Source[], drawn: readonly Span[]): string | undefined {
  const lines = new Set(drawn.map(({ source, start }) => `${source}:${start.line}`));
  const reasons = sources.flatMap(({ id, ledger }) =>
    ledger.flatMap((fate) => {
      const isMissed = fate.kind === 'left-out' && !EXPECTED.has(fate.why);
      return isMissed && !(fate.why === 'image' && lines.has(`${id}:${fate.line}`)) ? [fate.why] : [];
    }),
  );
  if (reasons.length === 0) return undefined;
  const counts = [...Map.groupBy(reasons, (why) => why)]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([why, all]) => `${all.length} ${why}`);
  const missed = reasons.length === 1 ? '1 line is' : `${reasons.length} lines are`;
  return `${missed} on no paper: ${counts.join(', ')}; the ledger in crib show has each`;
}
