import type { CommandEntry } from '@cribnotes/core';
import { otherNames } from '@cribnotes/core/other-names';
import { prose, UNDER } from './paragraphs.ts';
import type { Paragraph, Run } from './sheet.ts';

/** Gives the other names of a command, without the program where it is the same: `= container ls, container list`. */
export function aliasParagraph(item: readonly string[], entry: CommandEntry): readonly Paragraph[] {
  const runs = otherNames(entry).flatMap((name, index): readonly Run[] => [
    index === 0 ? { text: '= ', face: 'mono', tone: 'quiet' } : { text: ', ', face: 'mono', tone: 'quiet' },
    { text: shortened(name, entry), face: 'mono', tone: 'quiet' },
  ]);
  if (runs.length === 0) return [];
  const look = {
    indent: UNDER,
    hang: UNDER * 2,
    aside: true,
    span: entry.variants[0].occurrences[0].span,
  } as const;
  return [prose([...item, 'LBody', 'P#names'], runs, look)];
}

function shortened(alias: string, entry: CommandEntry): string {
  const program = `${entry.display.split(' ')[0]} `;
  return alias.startsWith(program) && alias.length > program.length ? alias.slice(program.length) : alias;
}
