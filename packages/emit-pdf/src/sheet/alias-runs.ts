import type { CommandEntry } from '@cribnotes/core';
import type { Density } from './density.ts';
import type { Run } from './sheet.ts';

/** Gives the other names of a command, without the program where it is the same: `= container ls, container list`. */
export function aliasRuns(entry: CommandEntry, density: Density): readonly Run[] {
  const shown = new Set([entry.display, ...entry.variants.map((variant) => variant.template.text)]);
  const all = entry.aliases.filter((alias) => !shown.has(alias));
  // Where room is short, one other name must do: the canonical one.
  const canonical = all.filter((alias) => alias === entry.path.join(' '));
  const others = density.listed || canonical.length === 0 ? all : canonical;
  return others.flatMap((alias, index): Run[] => [
    {
      text: index === 0 ? `= ${shortened(alias, entry)}` : shortened(alias, entry),
      face: 'mono',
      tone: 'quiet',
    },
    ...(index < others.length - 1 ? [{ text: ', ', face: 'sans', tone: 'quiet' } as const] : []),
  ]);
}

function shortened(alias: string, entry: CommandEntry): string {
  const program = `${entry.display.split(' ')[0]} `;
  return alias.startsWith(program) && alias.length > program.length ? alias.slice(program.length) : alias;
}
