import type { LineFate, Source } from '@cribnotes/core';

/** How fates are told, in the order in which they are. */
const words: Readonly<Record<LineFate['kind'], string>> = {
  printed: 'printed',
  'said-elsewhere': 'said elsewhere',
  'left-out': 'left out',
};

/**
 * Says what became of the lines of a note, judged by what is printed: `152 lines: 120 printed, 8 said elsewhere, 24 left
 * out (20 markup, 4 output)`. The counts add up to the lines.
 */
export function ledgerLine(ledger: Source['ledger']): string {
  const counts = Map.groupBy(ledger, ({ kind }) => kind);
  const parts = (Object.keys(words) as LineFate['kind'][]).map((kind) => {
    const fates = counts.get(kind) ?? [];
    return `${fates.length} ${words[kind]}${reasons(fates)}`;
  });
  return `${ledger.length} ${ledger.length === 1 ? 'line' : 'lines'}: ${parts.join(', ')}`;
}

/** Why lines are left out, the most frequent reason first. */
function reasons(fates: readonly LineFate[]): string {
  const counts = Map.groupBy(
    fates.flatMap((fate) => (fate.kind === 'left-out' ? [fate.why] : [])),
    (why) => why,
  );
  const told = [...counts]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([why, all]) => `${all.length} ${why}`);
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
}
