import type { KnownNote, Pair } from './known-note.ts';
import { commonShare } from './likeness.ts';
import { groupsWith, RELATIONS } from './traits.ts';

/** How much more alike two notes of one section are. */
const SAME_GROUP = 0.25;

/** Pairs of what is related to several, the most alike first; those that are as alike go in their order. */
export function pairAlike(went: Iterable<KnownNote>, came: Iterable<KnownNote>): readonly Pair[] {
  const used = new Set<KnownNote>();
  return RELATIONS.flatMap((relation): readonly Pair[] => {
    const { fits = () => true } = relation;
    return groupsWith(relation, went, came).flatMap(({ olds, news }) =>
      olds.flatMap((old) => news.flatMap((now) => (fits(old, now) ? [{ old, now }] : []))),
    );
  })
    .map((pair) => ({ pair, alike: likenessOf(pair) }))
    .sort((a, b) => b.alike - a.alike)
    .flatMap(({ pair }) => {
      if (used.has(pair.old) || used.has(pair.now)) return [];
      used.add(pair.old).add(pair.now);
      return [pair];
    });
}

function likenessOf({ old, now }: Pair): number {
  const words = commonShare(old.prompt, now.prompt) + commonShare(old.answer, now.answer);
  return words + (old.group !== undefined && old.group === now.group ? SAME_GROUP : 0);
}
