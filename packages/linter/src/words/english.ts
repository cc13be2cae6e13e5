import type { Dictionary } from './dictionary.ts';
import { remembered } from './remembered.ts';
import { lightSlipsOf, slipsOf, swapped } from './slips.ts';
import { commonWords } from './tables/en-common.ts';
import { technicalWords } from './tables/en-technical.ts';

/** Of words so short only those of every sentence, as most others are abbreviations: `teh`. */
const everywhere: ReadonlySet<string> = new Set(['the', 'and', 'you', 'are', 'not', 'can']);

/** Loads the English words: 80,000 forms in seven grades from the commonest down, in all spellings; 25 ms. */
export async function loadEnglish(): Promise<Dictionary> {
  const { commonLists, commonestLists, rareLists } = await import('./tables/en-lists.ts');
  const commonest = new Set([...commonestLists.flat(), ...technicalWords]);
  const common = new Set([...commonest, ...commonLists.flat(), ...commonWords]);
  let rare: ReadonlySet<string> | undefined;
  const isRare = (word: string): boolean => rareLists.some((list) => holds(list, word));
  const stands = (word: string): boolean => common.has(word) || isRare(word);
  const isKnown = remembered(
    (word: string): boolean => stands(word) || isDerived(word, stands) || isCompound(word, common),
  );
  // The shorter a word, the more others are near it.
  const isCommon = (word: string): boolean => (word.length < 6 ? commonest : common).has(word);
  const isLikely = (word: string): boolean => {
    if (word.length < 9) return false;
    rare ??= new Set(rareLists.flat());
    return rare.has(word);
  };
  const nearest = (others: readonly string[]): string | undefined =>
    others.find(isCommon) ?? others.find(isLikely);
  const meant = {
    any: remembered((word) => nearest(slipsOf(word))),
    light: remembered((word) => nearest(lightSlipsOf(word))),
    swap: remembered((word) => nearest(swapped(word))),
  };
  return {
    language: 'en',
    hasCapitalNouns: false,
    isWritten: (text) => {
      const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
      return words.filter(isKnown).length * 3 >= words.length * 2;
    },
    isKnown,
    meantBy: (word, slips) => {
      if (!/^[a-z]+$/.test(word)) return undefined;
      if (word.length < 4) return swapped(word).find((other) => everywhere.has(other));
      return meant[slips](word);
    },
  };
}

/** Looks a word up in a sorted list; most notes ask so seldom that a set of the list would not pay. */
function holds(list: readonly string[], word: string): boolean {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] as string) < word) from = middle + 1;
    else to = middle;
  }
  return list[from] === word;
}

const beginnings =
  /^(?:anti|auto|co|cross|de|dis|giga|hyper|inter|kilo|macro|mega|meta|micro|mini|mis|multi|nano|non|out|over|post|pre|pseudo|re|semi|sub|super|trans|un|under|up)(?=\p{L}{5})/u;
const endings: readonly (readonly [ending: RegExp, stems: readonly string[]])[] = [
  [/'?s$/, ['']],
  [/ies$/, ['y']],
  [
    /(?:es|ed|er|ers|ing|ings|able|ably|ability|ize|ized|izes|izing|ization|ise|ised|isation|ism|ist)$/,
    ['', 'e'],
  ],
  [/(?:ly|ness|less|ful|like|wise|ish|ment|ward|wards|hood|ship)$/, ['', 'e']],
  [/(.)\1(?:ed|er|ers|ing|ings|able)$/, ['$1']],
  [/(?:ied|ier|iest|ily|iness|iable)$/, ['y']],
  [/(?:bility)$/, ['ble']],
];

/** Endings before which a verb's last letter may double; where it does, the single one is a slip: `commited`. */
const doubling = /^(.*(\p{L}))(ed|er|ers|ing|ings)$/u;

/** True for a word that is made of a known one with a beginning or an ending that any word may take: `unstage`, `reindexing`. */
function isDerived(word: string, stands: (word: string) => boolean): boolean {
  if (stands(word.replace(doubling, '$1$2$3')) && doubling.test(word)) return false;
  const bare = word.replace(beginnings, '');
  const stems = [word, bare].flatMap((form) =>
    endings.flatMap(([ending, last]) =>
      ending.test(form) ? last.map((end) => form.replace(ending, end)) : [],
    ),
  );
  return (bare !== word && stands(bare)) || stems.some((stem) => stem.length > 2 && stands(stem));
}

/** Letters of the longest word that may be two common ones. */
const LONGEST_COMPOUND = 60;

/** True for two common words in one: `codebase`, `webhooks`. */
function isCompound(word: string, common: ReadonlySet<string>): boolean {
  if (word.length > LONGEST_COMPOUND) return false;
  for (let at = 4; at <= word.length - 4; at += 1)
    if (common.has(word.slice(0, at)) && common.has(word.slice(at))) return true;
  return false;
}
