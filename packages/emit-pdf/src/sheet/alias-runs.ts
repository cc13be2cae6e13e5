import type { CommandEntry } from '@cribnotes/core';
import type { Run } from './sheet.ts';

/** Gives the other names of a command: `= docker container ls, docker container list`. */
export function aliasRuns(entry: CommandEntry): readonly Run[] {
  const shown = new Set([entry.display, ...entry.variants.map((variant) => variant.template.text)]);
  const others = entry.aliases.filter((alias) => !shown.has(alias));
  return others.flatMap((alias, index): Run[] => [
    { text: index === 0 ? `= ${alias}` : alias, face: 'mono', tone: 'quiet' },
    ...(index < others.length - 1 ? [{ text: ', ', face: 'sans', tone: 'quiet' } as const] : []),
  ]);
}
