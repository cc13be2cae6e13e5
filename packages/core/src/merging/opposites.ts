import { LANGUAGES } from '../languages/index.ts';

/** Words of which one denies the other. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\brunning\b/i, /\b(stopped|exited|dead)\b/i],
  [/\bforeground\b/i, /\bbackground\b/i],
  [/\bstart(s|ed)?\b/i, /\bstop(s|ped)?\b/i],
  [/\b(creates?|adds?)\b/i, /\b(removes?|deletes?)\b/i],
  [/\benables?\b/i, /\bdisables?\b/i],
  [/\bwith\b/i, /\bwithout\b/i],
  [/\bincluding\b/i, /\bexcluding\b/i],
  [/\b(keeps?|preserves?)\b/i, /\b(deletes?|discards?|loses?)\b/i],
  [/\blocal\b/i, /\bremote\b/i],
  [/\bbefore\b/i, /\bafter\b/i],
  [/\boldest\b/i, /\b(newest|latest)\b/i],
  [/\bupload(s|ing)?\b/i, /\bdownload(s|ing)?\b/i],
  [/\bpush(es)?\b/i, /\bpulls?\b/i],
  [/\bonly\b/i, /\ball\b/i],
];

/** Words of which two sentences that are otherwise alike do not say the same. */
const contrary = LANGUAGES.flatMap(({ contraries = [] }) => contraries).map((sides) =>
  sides.map((side) => side.split(' ')),
);

/** Which opposites a sentence speaks of; made once for a sentence that is compared with many. */
export interface Stance {
  /** All of them, so that sentences that differ in them are told apart. */
  readonly sides: string;
  /** Of which opposites it has one side and not the other, by their places in the tables. */
  readonly taken: ReadonlyMap<number, { readonly side: 0 | 1; readonly word: string }>;
}

/** Gives the opposites that a sentence speaks of. */
export function stanceOf(text: string): Stance {
  const words = wordsOf(text);
  const matched = OPPOSITES.map((pair) => pair.map((side) => side.exec(text)?.[0]));
  const named = contrary.map((pair) => pair.map((side) => side.find((word) => words.has(word))));
  return {
    sides: [
      ...OPPOSITES.flat().filter((_, at) => matched[at >> 1]?.[at % 2] !== undefined),
      ...contrary.flatMap((pair, at) => pair.flatMap(([first], side) => (named[at]?.[side] ? [first] : []))),
    ].join(),
    taken: new Map(
      [...matched, ...named].flatMap(([left, right], at) => {
        if ((left === undefined) === (right === undefined)) return [];
        return [[at, { side: left === undefined ? 1 : 0, word: left ?? right ?? '' }] as const];
      }),
    ),
  };
}

/** Gives the two words by which one sentence denies the other, or nothing. */
export function denial(one: string, other: string): readonly [string, string] | undefined {
  const [here, there] = [stanceOf(one), stanceOf(other)];
  const at = opposedIn(here, there);
  if (at === undefined || at >= OPPOSITES.length) return undefined;
  return [here.taken.get(at)?.word ?? '', there.taken.get(at)?.word ?? ''];
}

/** True where one of two sentences has a word, and the other one its opposite instead. */
export const areOpposed = (one: Stance, other: Stance): boolean => opposedIn(one, other) !== undefined;

/** The first opposites of which the two have different sides. */
function opposedIn(one: Stance, other: Stance): number | undefined {
  for (const [at, { side }] of one.taken) {
    const against = other.taken.get(at);
    if (against !== undefined && against.side !== side) return at;
  }
  return undefined;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .replace(/\bread[\s-](?=only\b|write\b)/g, 'read')
      .match(/\p{L}+/gu) ?? [],
  );
