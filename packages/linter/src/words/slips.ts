const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];

/** Letters that lie side by side on the keyboards of most lands. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
/** Letters that are taken for one another where nobody hears the difference: `seperate`. */
const SOUND_ALIKE = [
  'ae',
  'ai',
  'ei',
  'iy',
  'ao',
  'eo',
  'cs',
  'ck',
  'sz',
  'td',
  'mn',
  'gj',
  'vw',
  'bp',
  'ou',
];

const bothWays = (pairs: readonly string[]): ReadonlySet<string> =>
  new Set(pairs.flatMap((pair) => [pair, [...pair].reverse().join('')]));

const neighbours = bothWays(
  ROWS.flatMap((row) => [...row].slice(1).map((letter, at) => (row[at] as string) + letter)),
);
const alike = bothWays(SOUND_ALIKE);

/** True for two letters that lie side by side on the keyboard. */
export function isNeighbourKey(one: string, other: string): boolean {
  return neighbours.has(one + other);
}

const isEasilyTaken = (one: string, other: string): boolean =>
  neighbours.has(one + other) || alike.has(one + other);

/**
 * Gives every word that one slip of the fingers turns into this one, the likeliest slip first: two letters swapped, a letter
 * doubled or not, one left out, one too many, one taken for another. The first letter stands, save in a swap, and the ending too,
 * as other endings make other forms. `letters`: those of the alphabet.
 */
export function slipsOf(word: string, letters: readonly string[] = LATIN): string[] {
  return [
    ...swapped(word),
    ...undoubled(word),
    ...doubled(word),
    ...withOneMore(word, letters),
    ...withOneLess(word),
    ...withAnother(word, letters),
  ];
}

/** Gives every word of which this one has letters swapped, doubled or not doubled: slips that hardly make another word. */
export function lightSlipsOf(word: string): string[] {
  return [...swapped(word), ...undoubled(word), ...doubled(word)];
}

/** Gives every word of which this one lacks the last letter, save the plural. */
export function cutShort(word: string): string[] {
  return LATIN.filter((letter) => letter !== 's').map((letter) => word + letter);
}

const places = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** The word with what stands from `from` to `to` replaced. */
const put = (word: string, from: number, to: number, letters: string): string =>
  word.slice(0, from) + letters + word.slice(to);

/** Gives every word of which this one has two neighbouring letters swapped. */
export function swapped(word: string): string[] {
  if (word.length < 3) return [];
  return places(0, word.length - 1)
    .filter((at) => word[at] !== word[at + 1])
    .map((at) => put(word, at, at + 2, `${word[at + 1]}${word[at]}`));
}

function undoubled(word: string): string[] {
  if (word.length < 6) return [];
  return places(1, word.length)
    .filter((at) => word[at] === word[at - 1])
    .map((at) => put(word, at, at + 1, ''));
}

function doubled(word: string): string[] {
  if (word.length < 5) return [];
  return places(1, word.length).map((at) => put(word, at, at, word[at] as string));
}

function withOneMore(word: string, letters: readonly string[]): string[] {
  if (word.length < 6) return [];
  return places(1, word.length).flatMap((at) => letters.map((letter) => put(word, at, at, letter)));
}

function withOneLess(word: string): string[] {
  if (word.length < 7) return [];
  return places(1, word.length - 2).map((at) => put(word, at, at + 1, ''));
}

function withAnother(word: string, letters: readonly string[]): string[] {
  if (word.length < 6) return [];
  return places(1, word.length - 1).flatMap((at) =>
    letters
      .filter(
        (letter) => isEasilyTaken(word[at] as string, letter) || (word.length > 7 && at < word.length - 2),
      )
      .map((letter) => put(word, at, at + 1, letter)),
  );
}
