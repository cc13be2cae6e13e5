import type { CommandEntry } from '@cribnotes/core';
import { otherNames } from '@cribnotes/core/other-names';

/** Gives the spellings that only the tool knows: neither do the notes use them, nor does a row show them. */
export function unusedNames(entry: CommandEntry): readonly string[] {
  const known = new Set([
    entry.display,
    ...otherNames(entry),
    ...entry.variants.map(({ template }) => template.text),
  ]);
  return entry.aliases.filter((alias) => !known.has(alias));
}
