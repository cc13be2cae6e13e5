import type { LineFate, Source } from '@cribnotes/core';

/** How the fates are called when they are counted: one, several. `unassigned` comes last and is always named. */
const names: Readonly<Record<LineFate['fate'], readonly [string, string]>> = {
  entry: ['entry', 'entries'],
  description: ['description', 'descriptions'],
  gloss: ['gloss', 'glosses'],
  fact: ['fact', 'facts'],
  mention: ['mention', 'mentions'],
  note: ['note', 'notes'],
  recipe: ['recipe line', 'recipe lines'],
  snippet: ['snippet line', 'snippet lines'],
  heading: ['heading', 'headings'],
  markup: ['markup line', 'markup lines'],
  ignored: ['ignored', 'ignored'],
  unassigned: ['unassigned', 'unassigned'],
};

/** Says what became of the lines of a note: `152 lines: 35 entries, 23 facts, 0 unassigned`. The counts add up to the lines. */
export function ledgerLine({ ledger }: Source): string {
  const counts = Map.groupBy(ledger, ({ fate }) => fate);
  const parts = (Object.keys(names) as LineFate['fate'][]).flatMap((fate) => {
    const count = counts.get(fate)?.length ?? 0;
    return count > 0 || fate === 'unassigned' ? [counted(count, names[fate])] : [];
  });
  return `${counted(ledger.length, ['line', 'lines'])}: ${parts.join(', ')}`;
}

function counted(count: number, [one, several]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : several}`;
}
