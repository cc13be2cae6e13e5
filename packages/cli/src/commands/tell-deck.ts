import type { DeckReport } from '@cribnotes/emit-anki';
import { tellNow } from '../say.ts';
import { visible } from '../visible.ts';

/** Says on stderr what has become of the cards. */
export async function tellDeck(deck: DeckReport): Promise<void> {
  const { printReport } = await import('@cribnotes/emit-anki');
  const linesOf = (report: DeckReport): readonly string[] =>
    fewOfEach(printReport(report).split('\n')).map(visible);
  tellNow(linesOf(deck), deck.again && linesOf(deck.again));
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
