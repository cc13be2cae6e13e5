import { type GuardedPattern, guarded } from './guarded-pattern.ts';

/** Up to three words, with their marks. */
const TERM =
  '(«\\s?[^«»]{1,40}\\s?»|[\\p{L}\\p{N}`*"\'“”«»./+#_-]+(?:\\s[\\p{L}\\p{N}`*"\'“”«»./+#_-]+){0,2}?)';

/** Phrases that name the term in their middle and then say what bears the name. */
const PHRASES: readonly GuardedPattern[] = [
  guarded(
    /(?:goal|purpose|job|role|aim|task|point)s? of/iu,
    `^the (?:main |whole )?(?:goal|purpose|job|role|aim|task|point) of (?:(?:an?|the|your)\\s)?${TERM}(?:\\s(?:file|command|object|folder))?\\s+is (?:to\\s|that\\s|\\p{L}+ing\\s)`,
  ),
  guarded(
    /(?:zweck|aufgabe|ziel|sinn)\s/iu,
    `^(?:der zweck|die aufgabe|das ziel|der sinn) (?:von|de[rs]|eines|einer)\\s(?:(?:der|dem|den)\\s)?(?:datei\\s)?${TERM}\\s+(?:ist|besteht darin)\\b`,
  ),
  guarded(
    /(?:objetivo|propósito|función|finalidad)\s/iu,
    `^(?:el objetivo|el propósito|la función|la finalidad) (?:del|de)\\s(?:(?:la|los|las|una?)\\s)?(?:(?:archivo|fichero)\\s)?${TERM}\\s+(?:es|consiste en)\\s`,
  ),
  guarded(
    /(?:but|objectif|rôle)\s/iu,
    `^(?:le but|l['’]objectif|le rôle) (?:du|des|de|d['’])\\s?(?:(?:la|l['’]|une?)\\s?)?(?:fichier\\s)?${TERM}\\s+est (?:de|d['’])`,
  ),
  guarded(
    /(?:objetivo|propósito|função|finalidade)\s/iu,
    `^(?:o objetivo|o propósito|a função|a finalidade) d[eao]s?\\s(?:uma?\\s)?(?:arquivo\\s)?${TERM}\\s+é\\s`,
  ),
  guarded(
    /on (?:appelle|nomme)|nous appelons/iu,
    `^(?:on (?:appelle|nomme)|nous appelons)\\s+${TERM}\\s+(?:l['’]|(?:le|la|les|un|une|ce|cette|tout|toute)\\s)`,
  ),
  guarded(/versteht man/iu, `^unter\\s+(?:(?:einem|einer|dem|der|den)\\s+)?${TERM}\\s+versteht man\\s`),
  guarded(/bezeichnet man/iu, `^als\\s+${TERM}\\s+bezeichnet man\\s`),
  guarded(
    /llama|denomina|conoce/iu,
    `^(?:se (?:llama|denomina|conoce como)|llamamos)\\s+${TERM}\\s+(?:al|a\\s(?:la|las|los|un|una|cada))\\s`,
  ),
  guarded(
    /chama|denomina/iu,
    `^(?:chama-se|denomina-se|chamamos)\\s+(?:de\\s+)?${TERM}\\s+(?:ao?|à|os?|um|uma|cada)\\s`,
  ),
  guarded(
    /begriff|term|термин/iu,
    `^(?:the term|der begriff|el término|le terme|o termo|термин)\\s+${TERM}\\s+(?:means|describes|refers to|stands for|bezeichnet|bedeutet|meint|beschreibt|designa|significa|se refiere|désigne|signifie|означает|обозначает)\\s`,
  ),
  guarded(/понима/iu, `^под\\s+${TERM}\\s+понима(?:ют|ется)\\s`),
  guarded(/называ/iu, `^${TERM}\\s+называ(?:ют|ется)\\s`),
  guarded(/所谓/u, '^所谓["“「]?([\\p{L}\\p{N} ]{1,8}?)["”」]?[,，]?\\s*(?:就是|是|指)', 'u'),
];

/** How a Russian noun ends that says what something is called, and how it ends alone. */
const RUSSIAN: readonly (readonly [RegExp, string])[] = [
  [/ией$/u, 'ия'],
  [/ой$/u, 'а'],
  [/ом$/u, ''],
];

/** Gives the term that a sentence explains with "On appelle X …", "Unter X versteht man …", "X-ом называют …". */
export function calledInside(text: string): string | undefined {
  for (const phrase of PHRASES) {
    const term = phrase.exec(text)?.[1];
    if (term === undefined) continue;
    if (/^«.*»$|^".*"$/u.test(term)) return term.slice(1, -1).trim();
    const ending = /\s/.test(term) ? undefined : RUSSIAN.find(([end]) => end.test(term));
    return ending ? term.replace(ending[0], ending[1]) : term;
  }
  return undefined;
}
