import type { Diagnostic } from '@cribnotes/core';
import type { Findings } from './report.ts';

/** `2 errors, 3 warnings; 2 can be mended: crib check --fix`. */
export function totals({ diagnostics, mendable = 0 }: Findings): string {
  if (diagnostics.length === 0) return 'no errors, no warnings';
  const count = (level: Diagnostic['level']): number =>
    diagnostics.filter((one) => one.level === level).length;
  const words = (['error', 'warning'] as const).map(
    (level) => `${count(level)} ${level}${count(level) === 1 ? '' : 's'}`,
  );
  const mended = mendable === 0 ? '' : `; ${mendable} can be mended: crib check --fix`;
  return `${words.join(', ')}${mended}`;
}
