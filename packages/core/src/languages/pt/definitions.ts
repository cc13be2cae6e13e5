import type { DefinitionWords } from '../definition-words.ts';

export const definitions: DefinitionWords = {
  copulas: [
    {
      verbs: 'é|são',
      next: String.raw`(?:basicamente |simplesmente )?(?!a partir)(?:um|uma|uns|umas|o|a|os|as|cada|todo|toda|como|onde|quando|tipo|\p{L}+ (?:de|do|da|que|para))(?!\p{L})`,
    },
    { verbs: 'significa|representa|consiste em|serve para', next: String.raw`\p{L}` },
  ],
  doing: 'contém|gerencia|garante|descreve|aponta|mantém|reúne|conecta',
  keeping: 'gerencia|garante',
  holds: 'contém',
  heading: 'servem?|contém',
  calls: 'chamad[oa]',
  into: String.raw`em\s+uma?`,
  nounClauses: [/^(?:\p{L}+\s){1,3}onde\s/iu],
  called: [
    {
      guard: /(?:objetivo|propósito|função|finalidade)\s/iu,
      words: String.raw`^(?:o objetivo|o propósito|a função|a finalidade) d[eao]s?\s(?:uma?\s)?(?:arquivo\s)?{TERM}\s+é\s`,
    },
    {
      guard: /chama|denomina/iu,
      words: String.raw`^(?:chama-se|denomina-se|chamamos)\s+(?:de\s+)?{TERM}\s+(?:ao?|à|os?|um|uma|cada)\s`,
    },
    { guard: /o termo/iu, words: String.raw`^o termo\s+{TERM}\s+(?:designa|significa|se refere)\s` },
  ],
};
