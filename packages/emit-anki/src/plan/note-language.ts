import type { Topic, Variant } from '@cribnotes/core';

/** Words that are frequent in one language and rare in the others, with which notes give themselves away. */
const FREQUENT: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the a an of to and is are in for with that which all one it from not'),
  de: words(
    'der die das und ist ein eine einen einem den dem nicht mit von zum zur auf alle für aus auch wird im',
  ),
  es: words('el la los las y es un una de del que con para por se en lo todos todas al sin como su'),
  fr: words("le la les et est un une des du que qui avec pour par dans tous toutes sur sans au aux l'on ce"),
  it: words('il lo la gli le e è un una di del della che con per tutti tutte nel nella senza dei delle'),
  nl: words('de het een en is van met voor niet alle op uit dat die ook wordt zonder naar bij'),
  pl: words('i jest nie w z na do się że wszystkie który która oraz dla od przez lub po'),
  pt: words('o os as e é um uma de do da dos das que com para por se em no na todos todas ao sem mais'),
  tr: words('ve bir bu için ile de da olan tüm göre kadar veya sonra daha çok olarak her'),
};

/** Languages that their letters give away, and the least share of them among all letters. */
const LETTERS: readonly (readonly [language: string, letters: RegExp, share: number])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1],
  ['zh', /\p{Script=Han}/gu, 0.1],
  ['uk', /[іїєґ]/gu, 0.03],
  ['ru', /\p{Script=Cyrillic}/gu, 0.1],
  ['tr', /[ğış]/gu, 0.02],
  ['pl', /[ąęłśżź]/gu, 0.02],
];

/**
 * The language to ask in. English is also what a topic has whose notes name none: then their own sentences decide,
 * where they are clearly in another language that we have words for.
 */
export function noteLanguage(topic: Topic): string {
  if (!/^en$/i.test(topic.language)) return topic.language;
  const text = sentencesOf(topic).join('\n').toLowerCase();
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const [written] =
    LETTERS.find(([, found, share]) => (text.match(found)?.length ?? 0) > letters * share) ?? [];
  if (written) return written;
  const counts = countFrequent(text.match(/[\p{L}']+/gu) ?? []);
  const [best = 'en', most = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return most >= 4 && most > 2 * (counts.get('en') ?? 0) ? best : topic.language;
}

function countFrequent(found: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(FREQUENT).map(([language, frequent]) => [
      language,
      found.filter((word) => frequent.has(word)).length,
    ]),
  );
}

function sentencesOf({ entries, concepts }: Topic): readonly string[] {
  const described = entries.flatMap((entry): readonly Pick<Variant, 'description'>[] =>
    entry.kind === 'command' ? entry.variants : [entry],
  );
  return [
    ...described.flatMap(({ description }) => (description ? [description.text] : [])),
    ...concepts.flatMap(({ definition, facts }) =>
      [...(definition ? [definition] : []), ...facts].map(({ prose }) => prose.plain),
    ),
  ];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
