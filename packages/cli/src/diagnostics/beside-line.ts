import type { Diagnostic } from '@cribnotes/core';
import { visible } from '../visible.ts';

/** The most notes that are named. */
const NAMED = 3;

/** Says which notes only lie beside those about tools, and are left out: `2 notes show no command and name no tool: a.md, b.md`. */
export function besideLine(diagnostics: readonly Diagnostic[]): string | undefined {
  const notes = diagnostics.flatMap(({ rule, span }) =>
    rule === 'note/beside' ? [visible(span.source)] : [],
  );
  if (notes.length === 0) return undefined;
  const named = notes.slice(0, NAMED).join(', ') + (notes.length > NAMED ? ', …' : '');
  const says =
    notes.length === 1
      ? '1 note shows no command and names'
      : `${notes.length} notes show no command and name`;
  return `${says} no tool, and ${notes.length === 1 ? 'is' : 'are'} left out: ${named}; crib check has each`;
}
