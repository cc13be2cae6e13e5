import type { Diagnostic } from '../model.ts';

/** Diagnostics of one rule that are worth reading one by one. */
const most = 10;

/** Gives at most ten diagnostics of each rule; the last of them counts those that are left out. */
export function limitRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const seen = new Map<string, number>();
  return diagnostics.flatMap((diagnostic) => {
    const index = (seen.get(diagnostic.rule) ?? 0) + 1;
    seen.set(diagnostic.rule, index);
    const left = (counts.get(diagnostic.rule) ?? 0) - most;
    if (index > most) return [];
    if (index < most || left <= 0) return [diagnostic];
    return [{ ...diagnostic, message: `${diagnostic.message}, and so in ${left} more places` }];
  });
}
