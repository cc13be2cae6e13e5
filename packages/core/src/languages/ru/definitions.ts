import type { DefinitionWords } from '../definition-words.ts';

export const definitions: DefinitionWords = {
  sentences: [
    // A dash alone joins subject and predicate, in no other script.
    {
      guard: /^(?=.*\p{Script=Cyrillic}).*(?:[—–]|это|является)\s/isu,
      words: String.raw`^{NAME}(?:\s*\([^()]*\))?\s*(?:[—–-]\s*это|[—–]|это|является)\s+(?!(?:в|на|не|по|к|у|за|из|от|до|так|как|или|и)\s)\p{L}`,
    },
    {
      guard:
        /\s(?:нуж[её]?н[аоы]?|служ[аи]т|хран[ия]т|объединя[ею]т|позволя[ею]т|указыва[ею]т|отвеча[ею]т|состо[ия]т из)[\s,]/iu,
      words: String.raw`^(\p{Lu}[\p{L}-]+(?:\s[\p{L}-]+)?)\s+(?:нуж[её]?н[аоы]?|служ[аи]т|хран[ия]т|объединя[ею]т|позволя[ею]т|указыва[ею]т|отвеча[ею]т|состо[ия]т из)[\s,]+\p{L}`,
      flags: 'u',
    },
  ],
  doing:
    'позволяет|хранит|служит|содержит|описывает|управляет|объединяет|указывает|нужен|нужна|нужно|отвечает',
  holds: 'содержит',
  calls: String.raw`называ\p{L}+`,
  nounClauses: [/^(?:\p{L}+\s){0,2}\p{L}+,\s(?:где|котор\p{L}+|в котор\p{L}+)\s/iu],
  called: [
    { guard: /термин/iu, words: String.raw`^термин\s+{TERM}\s+(?:означает|обозначает)\s` },
    { guard: /понима/iu, words: String.raw`^под\s+{TERM}\s+понима(?:ют|ется)\s` },
    { guard: /называ/iu, words: String.raw`^{TERM}\s+называ(?:ют|ется)\s` },
  ],
};
