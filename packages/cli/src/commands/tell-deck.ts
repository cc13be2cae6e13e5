import type { DeckReport } from '@cribnotes/emit-anki';
import { tell } from '../say.ts';
import { visible } from '../visible.ts';

/** Says on stderr what has become of the cards. */
export async function tellDeck(deck: DeckReport): Promise<void> {
  const { printReport } = await import('@cribnotes/emit-anki');
  for (const line of fewOfEach(printReport(deck).split('\n'))) tell(visible(line));
}

/** Keeps twenty lines of each kind of news (`  changed: …`) and counts the others. */
function fewOfEach(lines: readonly string[]): readonly string[] {
  const kindOf = (line: string): string => /^ {2}(\S[\w ]*):/.exec(line)?.[1] ?? '';
  return [...Map.groupBy(lines.entries(), ([, line]) => kindOf(line))]
    .flatMap(([kind, ofKind]) => {
      const shown = kind === '' ? ofKind : ofKind.slice(0, 20);
      const more = ofKind.length - shown.length;
      return more > 0 ? [...shown, [ofKind[19]![0], `  ${kind}: and ${more} more`] as const] : shown;
    })
    .sort(([left], [right]) => left - right)
    .map(([, line]) => line);
}
