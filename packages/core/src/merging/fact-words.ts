import { alternatives, anyOf } from '../languages/alternatives.ts';
import { isSentenceWord } from '../lines/prose.ts';
import { synonymOf } from './synonyms.ts';
import { wordStem } from './word-stem.ts';

/** What a sentence says of a term, for comparison with other sentences about it. */
export interface FactWords {
  /** The stems of its telling words: no small words, not the term itself, one stem for synonyms. */
  readonly words: ReadonlySet<string>;
  /** Numbers and flags: two sentences that name others each speak of different things. */
  readonly exact: ReadonlySet<string>;
  readonly negative: boolean;
}

const NEGATION = new RegExp(
  String.raw`(?<!\p{L})(?:${alternatives(({ negations }) => negations)})(?!\p{L})|${anyOf('cues', 'denialInside')}`,
  'iu',
);

/** "Not when it is built but when it starts" says when it starts. */
const NOT_BUT = new RegExp(
  String.raw`(?<!\p{L})(?:${alternatives(({ notBut }) => notBut?.[0])})\s[^.,;:]*?,?\s(?:${alternatives(({ notBut }) => notBut?.[1])})\s`,
  'giu',
);

/** Verbs and nouns that say nothing by themselves. */
const DULL = new RegExp(`^(?:${alternatives(({ dull }) => dull)})$`, 'u');

/** Words of several parts that mean one thing. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})read[\s-]only(?!\p{L})/giu, ' readonly '],
  [/(?<!\p{L})read(?:[\s-](?:and|&)?[\s-]?|\/)write(?!\p{L})/giu, ' readwrite '],
  [/(?<!\p{L})(?:one and )?the same(?!\p{L})/giu, ' single '],
  [/(?<!\p{L})(re|pre|un|non|sub)-(?=\p{L})/giu, '$1'],
];

/** Gives the telling words of a sentence about a term. */
export function factWords(plain: string, term: string, tools: ReadonlySet<string>): FactWords {
  const said = plain.replace(NOT_BUT, ' ');
  const text = PHRASES.reduce((t, [phrase, word]) => t.replace(phrase, word), said.toLowerCase());
  const own = new Set(stemsOf(term.toLowerCase(), () => true));
  const all = stemsOf(text, (word) => !isSentenceWord(word) && !DULL.test(word) && !tools.has(word));
  const telling = new Set(all.filter((stem) => !own.has(stem)));
  return {
    words: telling.size > 0 ? telling : new Set(all),
    exact: new Set(plain.match(/(?<![\p{L}\d.-])(?:\d+(?:[.,:]\d+)*|--?[A-Za-z][\w-]*)/gu) ?? []),
    negative: NEGATION.test(said),
  };
}

function stemsOf(text: string, counts: (word: string) => boolean): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => (word.length > 2 || /\p{Script=Han}/u.test(word)) && counts(word))
    .flatMap((word) => (/\p{Script=Han}/u.test(word) ? pairsOf(word) : [synonymOf(wordStem(word))]));
}

/** Chinese writes no blanks: two signs at a time stand for words. */
const pairsOf = (word: string): string[] =>
  word.length < 3 ? [word] : Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
