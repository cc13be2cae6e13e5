import { detectLanguage } from '@cribnotes/core/drafts';
import type { Dictionary } from './dictionary.ts';
import { formsOf, inflections } from './inflections.ts';
import { isNeighbourKey, slipsOf } from './slips.ts';

/**
 * Gives a dictionary of the few words of a table. It knows what is common, but of other words not whether they exist, so that
 * it takes for slips only what can hardly be a word of its own.
 */
export function makePartial(
  language: string,
  table: string,
  isForeign: (word: string) => boolean,
): Dictionary {
  const spelt = new Map<string, string>();
  const goals = new Set<string>();
  for (const word of table.trim().split(/\s+/))
    for (const [at, form] of formsOf(word, inflections[language] ?? []).entries()) {
      const small = form.toLowerCase();
      const bare = plain(small);
      if (spelt.has(bare)) continue;
      spelt.set(bare, small);
      if (at === 0 || !onlyFirstForms.has(language)) goals.add(bare);
    }
  const letters = new Set(table.toLowerCase().match(/\p{L}/gu));
  const plainLetters = [...new Set([...letters].map(plain))];
  return {
    language,
    hasCapitalNouns: language === 'de',
    isWritten: (text) => (detectLanguage(text) ?? language) === language && !others[language]?.test(text),
    isKnown: (word) => spelt.has(plain(word)) || isForeign(word),
    meantBy: (word, slips) => {
      const bare = plain(word);
      // A letter that the language has not tells of another one.
      if (bare.length < 6 || [...word].some((letter) => !/[a-z]/.test(letter) && !letters.has(letter)))
        return undefined;
      const meant = slipsOf(bare, plainLetters).find(
        (other) =>
          other.length > 5 &&
          goals.has(other) &&
          !changes[language]?.(bare, other) &&
          (slips === 'any' ? isSlip(bare, other) : isLightSlip(bare, other)),
      );
      return meant === undefined ? undefined : spelt.get(meant);
    },
  };
}

/** Languages that put so many endings one behind the other that those of ours make words that nobody says. */
const onlyFirstForms: ReadonlySet<string> = new Set(['tr']);

const sameWithout =
  (pattern: RegExp, letters: string) =>
  (one: string, other: string): boolean =>
    one.replace(pattern, letters) === other.replace(pattern, letters);

/** Letters of languages that are easily taken for this one: Ukrainian, Belarusian. */
const others: Readonly<Record<string, RegExp>> = { ru: /[іїєґў]/i };

/** Vowels that change within a word as it takes another form: contener, contiene; vermeiden, vermieden. */
const changes: Readonly<Record<string, (one: string, other: string) => boolean>> = {
  de: sameWithout(/ie|ei/g, 'i'),
  es: (one, other) => sameWithout(/[ei]+/g, 'e')(one, other) || sameWithout(/ue/g, 'o')(one, other),
  fr: sameWithout(/i?e/g, 'e'),
  pt: sameWithout(/[ei]+/g, 'e'),
  ru: sameWithout(/(?:ает|яет|ят|ат|ит)(?:ся)?$/, ''),
};

/** Without the marks that many leave out on keyboards of other lands: `accion`, `koennen`, `calisan`. */
function plain(word: string): string {
  const bare = /^[a-zа-я]*$/.test(word)
    ? word
    : word
        .replace(/ß/g, 'ss')
        .replace(/ё/g, 'е')
        .replace(/ı/g, 'i')
        .normalize('NFD')
        .replace(/(?<!и)\p{M}/gu, '')
        .normalize('NFC');
  return bare.replace(/([aou])e/g, '$1');
}

/** Where two words begin to differ, from the left and from the right. */
function differences(one: string, other: string): { readonly at: number; readonly left: number } {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  let left = 0;
  while (left < Math.min(one.length, other.length) - at && one.at(-1 - left) === other.at(-1 - left))
    left += 1;
  return { at, left };
}

function isLightSlip(word: string, meant: string): boolean {
  const { at, left } = differences(word, meant);
  if (at < 1 || left < 2) return false;
  if (word.length === meant.length)
    return at + left + 2 === word.length && word[at] === meant[at + 1] && word[at + 1] === meant[at];
  const longer = word.length > meant.length ? word : meant;
  return longer[at] === longer[at - 1] || longer[at] === longer[at + 1];
}

/** The beginning and the ending stand, as others make other words and forms. */
function isSlip(word: string, meant: string): boolean {
  if (isLightSlip(word, meant)) return true;
  const { at, left } = differences(word, meant);
  if (at < 2 || left < 3) return false;
  if (word.length !== meant.length) return meant.length > 5;
  return (
    meant.length > 7 &&
    at + left + 1 === word.length &&
    isNeighbourKey(word[at] as string, meant[at] as string)
  );
}
