/** Words that tell languages of the Latin script apart: frequent, short, and rare in the others. */
const TELLING: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    en: 'the and is are of to with that this from for when you your it can which not into',
    de: 'der die das und ist sind nicht mit ein eine wird werden auf für den dem zum zur im auch wenn',
    es: 'el la los las una del que es son para con por se más cuando todos sin muestra desde',
    fr: 'le les des une est sont pour avec dans qui que sur du au aux ce cette sans pas',
    it: 'il gli della delle che sono per con una nel dei non tutti quando degli alla',
    pl: 'jest nie się na do że oraz lub przez który gdy są dla jako',
    pt: 'os uma não com para que por são do da dos das em mais quando está você ao',
    tr: 've bir ile için bu olarak olan veya değil tüm gibi kadar sonra daha ise',
  }).map(([language, words]) => [language, words.split(' ')]),
);

/** Scripts that one language of notes owns, by what notes in that script are most often written in. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** Gives the language that running text is written in (BCP 47), or nothing where it is too little to tell. */
export function detectLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    // Commands and names stay Latin in notes of any script, so a share is enough.
    if ((text.match(script)?.length ?? 0) > letters * 0.25) return language;
  }
  const words = Map.groupBy(text.toLowerCase().match(/\p{L}+/gu) ?? [], (w) => w);
  const ranked = Object.entries(TELLING)
    .map(([language, list]) => ({
      language,
      hits: list.reduce((n, w) => n + (words.get(w)?.length ?? 0), 0),
    }))
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = ranked;
  return best !== undefined && best.hits >= 3 && best.hits > (second?.hits ?? 0) * 1.3
    ? best.language
    : undefined;
}
