import { anyOf } from '../languages/alternatives.ts';
import { mentions } from './mentions.ts';
import { singular } from './term.ts';

/** The terms of a topic, found by the words of a sentence. */
export interface Lexicon {
  has(id: string): boolean;
  /** The words that name a concept. */
  term(id: string): string | undefined;
  /** The concept that a text is about: the longest term it starts with, past articles and counts. */
  subjectOf(text: string): string | undefined;
  /** The concepts that a text names anywhere. */
  namedIn(text: string): readonly string[];
}

const DETERMINERS = new RegExp(
  `^(?:so\\s+)?(?:${anyOf('grammar', 'the', 'theLetter', 'a', 'determiners')})\\s+`,
  'iu',
);

/** Letters that an ending may add to a term's first word. */
const ENDING = 3;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Gives the lexicon of terms by concept id. A tool's own name is no subject of facts: "Docker caches …" is about what it caches. */
export function makeLexicon(terms: ReadonlyMap<string, string>, tools: ReadonlySet<string>): Lexicon {
  // By their first word, so that a sentence meets only terms that may stand in it.
  const index = new Map<string, { id: string; term: string }[]>();
  for (const [id, term] of terms) {
    const first = wordsOf(term)[0];
    if (first === undefined) continue;
    const key = singular(first.toLowerCase());
    const same = index.get(key);
    if (same) same.push({ id, term });
    else index.set(key, [{ id, term }]);
  }
  const startingWith = (word: string | undefined): { id: string; term: string }[] => {
    const lower = word?.toLowerCase() ?? '';
    const cuts = Array.from({ length: Math.min(ENDING + 1, lower.length) }, (_, cut) => lower.length - cut);
    return cuts.flatMap((length) => index.get(lower.slice(0, length)) ?? []);
  };
  return {
    has: (id) => terms.has(id),
    term: (id) => terms.get(id),
    subjectOf(text) {
      let rest = text.replace(/^[*_`"'“„«]+/, '');
      for (let i = 0; i < 3; i++) rest = rest.replace(DETERMINERS, '');
      rest = rest.replace(/^[*_`"'“„«]+/, '');
      const found = startingWith(wordsOf(rest.slice(0, 40))[0]).filter(
        ({ id, term }) => !tools.has(id) && mentions(rest.slice(0, term.length + 4), term),
      );
      return found.toSorted((a, b) => b.term.length - a.term.length)[0]?.id;
    },
    namedIn(text) {
      const near = new Map(
        wordsOf(text).flatMap((word) => startingWith(word).map(({ id, term }) => [id, term] as const)),
      );
      return [...near].filter(([, term]) => mentions(text, term)).map(([id]) => id);
    },
  };
}
