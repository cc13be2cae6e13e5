import type { CommandEntry } from '@cribnotes/core';
import type { Run } from './sheet.ts';

/** Gives the other names of a command: `= docker container ls`. */
export function aliasRuns(entry: CommandEntry): readonly Run[] {
  const shown = new Set([entry.display, ...entry.variants.map((variant) => variant.template.text)]);
  return entry.aliases
    .filter((alias) => !shown.has(alias))
    .flatMap((alias, index): Run[] => [
      { text: index === 0 ? '= ' : ' = ', face: 'sans', tone: 'quiet' },
      { text: alias, face: 'mono', tone: 'quiet' },
    ]);
}
