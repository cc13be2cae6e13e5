import type { KnownNote } from './find-corrected.ts';

/** The least share of common words that makes two questions with one answer the same one. */
const ALIKE = 0.5;

/** Pairs of a new and an old key with the same answer and much the same question, most alike first. */
export function pairSimilar(
  came: ReadonlyMap<string, KnownNote>,
  went: ReadonlyMap<string, KnownNote>,
): readonly (readonly [now: string, old: string])[] {
  const answerOf = ({ type, answer }: KnownNote): string => JSON.stringify([type, answer]);
  const oldByAnswer = Map.groupBy(went, ([, note]) => answerOf(note));
  const pairs = [...came].flatMap(([now, note]) =>
    (oldByAnswer.get(answerOf(note)) ?? []).map(([old, before]) => ({
      now,
      old,
      alike: commonShare(note.prompt, before.prompt),
    })),
  );
  const used = new Set<string>();
  return pairs
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .flatMap(({ now, old }) => {
      if (used.has(`new ${now}`) || used.has(`old ${old}`)) return [];
      used.add(`new ${now}`).add(`old ${old}`);
      return [[now, old] as const];
    });
}

/** The words that two texts share, as a part of the words that either has. */
function commonShare(one: string, other: string): number {
  const words = new Set(one.toLowerCase().match(WORD));
  const others = new Set(other.toLowerCase().match(WORD));
  const common = [...words].filter((word) => others.has(word)).length;
  const all = words.size + others.size - common;
  return all === 0 ? 0 : common / all;
}

const WORD = /[\p{L}\p{N}]+/gu;
