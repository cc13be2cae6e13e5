import { anchorWords } from '../answers/anchor-words.ts';
import type { DoubtAnchor } from '../model.ts';
import type { Nearby } from './nearby.ts';

/** How long the words of a neighbour are. */
const NEIGHBOUR = 40;

/**
 * Gives the words by which an answer finds a thing of a note again: its own and those before it; where others have the same
 * words, also those behind it and the heading.
 */
export function anchorOf({ things, isAlone }: Pick<Nearby, 'things' | 'isAlone'>, at: number): DoubtAnchor {
  const { text = '', heading } = things[at] ?? {};
  const words = anchorWords(text);
  const part = (key: 'after' | 'before' | 'under', neighbour: string | undefined): Partial<DoubtAnchor> =>
    neighbour === undefined || neighbour.trim() === '' ? {} : { [key]: anchorWords(neighbour, NEIGHBOUR) };
  return {
    words,
    ...part('after', things[at - 1]?.text),
    ...(isAlone(words) ? {} : { ...part('before', things[at + 1]?.text), ...part('under', heading) }),
  };
}
