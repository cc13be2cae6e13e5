/** Letters that Unicode does not take apart, and what people type instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
};
const INSTEAD_OF = new RegExp(`[${Object.keys(INSTEAD).join('')}]`, 'gu');

/** Marks on letters that are often typed without them. Those of other scripts make other letters: й, が. */
const MARKED = /([\p{Script=Latin}\p{Script=Greek}еЕ])\p{M}+/gu;

/** Scripts that put no blanks between words, or hang particles on them. */
const UNBROKEN = String.raw`(?:(?=[\p{L}\p{M}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}])`;
const WORD = new RegExp(
  String.raw`(?<unbroken>${UNBROKEN}+)|(?<option>(?<![\p{L}\p{N}_-])--?[\p{L}\p{N}][\p{L}\p{N}_-]*)|(?<word>(?:(?!${UNBROKEN})[\p{L}\p{M}\p{N}])+)`,
  'gu',
);

/** Gives a text in small letters, without accents: "Größe" is "grosse", "Éditer" is "editer". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKED, '$1')
    .normalize('NFC')
    .replace(INSTEAD_OF, (letter) => INSTEAD[letter]!);
}

/**
 * Gives the words of a text as they are looked up, folded. Options count whole and in their parts; of scripts without
 * blanks each two letters that stand together are a word.
 */
export function wordsOf(text: string): readonly string[] {
  return [...fold(text).matchAll(WORD)].flatMap(({ groups = {} }) => {
    const { unbroken, option, word } = groups;
    if (unbroken !== undefined) return pairsOf([...unbroken]);
    if (option === undefined) return [word!];
    const parts = option.split(/[-_]+/).filter((part) => part.length > 1);
    return [option, ...parts];
  });
}

/** Other ways to write a word that was typed: the two letters that stand for one with two dots, as that letter without them. */
export function spellingsOf(word: string): readonly string[] {
  const plain = word.replaceAll(/([aou])e/g, '$1');
  return plain === word ? [word] : [word, plain];
}

/** True where a word is a pair of letters of a script without blanks: it has no beginning and no ending. */
export const isPair = (word: string): boolean => new RegExp(`^${UNBROKEN}+$`, 'u').test(word);

const pairsOf = (letters: readonly string[]): readonly string[] =>
  letters.length < 2 ? [letters.join('')] : letters.slice(1).map((letter, at) => letters[at]! + letter);
