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

/** Gives the two words by which one sentence denies the other, or nothing. */
export function denial(one: string, other: string): readonly [string, string] | undefined {
  for (const pair of OPPOSITES) {
    for (const [here, there] of [pair, pair.toReversed()] as [RegExp, RegExp][]) {
      const [said, denied] = [here.exec(one)?.[0], there.exec(other)?.[0]];
      if (said !== undefined && denied !== undefined && !there.test(one) && !here.test(other))
        return [said, denied];
    }
  }
  return undefined;
}

/** Words of which two sentences that are otherwise alike do not say the same. */
const contrary = LANGUAGES.flatMap(({ contraries = [] }) => contraries).map((sides) =>
  sides.map((side) => side.split(' ')),
);

/** True where one of two sentences has a word, and the other one its opposite instead. */
export function areOpposed(one: string, other: string): boolean {
  if (denial(one, other) !== undefined) return true;
  const [here, there] = [wordsOf(one), wordsOf(other)];
  const says = (words: ReadonlySet<string>, side: readonly string[] | undefined): boolean =>
    side?.some((word) => words.has(word)) === true;
  return contrary.some(([left, right]) => {
    const said = [says(here, left), says(here, right), says(there, left), says(there, right)].join();
    return said === 'true,false,false,true' || said === 'false,true,true,false';
  });
}

/** Gives which opposites a sentence speaks of, so that sentences that differ in them are told apart. */
export function sidesOf(text: string): string {
  const words = wordsOf(text);
  return [
    ...OPPOSITES.flat()
      .filter((side) => side.test(text))
      .map(String),
    ...contrary
      .flat()
      .filter((side) => side.some((word) => words.has(word)))
      .map(([first]) => first),
  ].join();
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .replace(/\bread[\s-](?=only\b|write\b)/g, 'read')
      .match(/\p{L}+/gu) ?? [],
  );
