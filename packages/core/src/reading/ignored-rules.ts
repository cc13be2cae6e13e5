import type { Diagnostic } from '../model.ts';
import type { OpenNote } from './open-note.ts';

/** Leaves out what the author asked not to be told, by `ignore:` in the settings or by a directive; errors are always told. */
export function withoutIgnored(
  diagnostics: readonly Diagnostic[],
  { settings, directives }: Pick<OpenNote, 'settings' | 'directives'>,
): Diagnostic[] {
  const rules = new Set(settings.ignore);
  for (const { kind, value } of directives)
    if (kind === 'ignore') for (const rule of (value ?? '').split(/[\s,]+/)) rules.add(rule);
  return diagnostics.filter(({ rule, level }) => level === 'error' || !rules.has(rule));
}
