import type { CommandEntry } from '@cribnotes/core';

/** Gives the spellings of a command that the notes use beside the one that the page shows. */
export function usedNames(entry: CommandEntry): readonly string[] {
  const used = new Set(
    entry.variants.flatMap(({ occurrences }) => occurrences.map(({ path = [] }) => path.join(' '))),
  );
  return hiddenNames(entry).filter((name) => used.has(name));
}

/** Gives the spellings that only the tool knows. */
export function unusedNames(entry: CommandEntry): readonly string[] {
  const used = new Set(usedNames(entry));
  return hiddenNames(entry).filter((name) => !used.has(name));
}

/** A spelling that a row shows needs no word. */
function hiddenNames(entry: CommandEntry): readonly string[] {
  const shown = new Set([entry.display, ...entry.variants.map(({ template }) => template.text)]);
  return entry.aliases.filter((alias) => !shown.has(alias));
}
