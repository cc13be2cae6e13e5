import type { Doubt } from '../model.ts';

/** Gives doubts of several sources as one list, the most doubtful first, each once. */
export function worstFirst(doubts: readonly Doubt[]): Doubt[] {
  const byId = new Map(doubts.toReversed().map((doubt) => [doubt.id, doubt]));
  return [...byId.values()].sort((a, b) => b.doubt - a.doubt || (a.id < b.id ? -1 : 1));
}
