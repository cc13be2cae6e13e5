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

/** How many lines a kind of news has (`  changed: …`); what has no card had none before, either. */
const MOST: Readonly<Record<string, { readonly most: number; readonly where: string }>> = {
  'no card': { most: 3, where: '; crib cards has all' },
};
const OTHERS = { most: 20, where: '' };

/** Keeps the first lines of each kind of news and counts the others. */
function fewOfEach(lines: readonly string[]): readonly string[] {
  const kindOf = (line: string): string => /^ {2}(\S[\w ]*):/.exec(line)?.[1] ?? '';
  return [...Map.groupBy(lines.entries(), ([, line]) => kindOf(line))]
    .flatMap(([kind, ofKind]) => {
      const { most, where } = MOST[kind] ?? OTHERS;
      const shown = kind === '' || ofKind.length <= most ? ofKind : ofKind.slice(0, most);
      const [last] = shown.at(-1) ?? [0];
      const more = ofKind.length - shown.length;
      return more > 0 ? [...shown, [last, `  ${kind}: and ${more} more${where}`] as const] : shown;
    })
    .sort(([left], [right]) => left - right)
    .map(([, line]) => line);
}
