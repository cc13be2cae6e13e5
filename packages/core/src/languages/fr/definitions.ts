import type { DefinitionWords } from '../definition-words.ts';

export const definitions: DefinitionWords = {
  copulas: [
    {
      verbs: 'est|sont',
      next: String.raw`(?:en fait |simplement |tout simplement )?(?:l['’]|(?:un|une|le|la|les|des|du|ce|chaque|tout|comme|celui|celle|\p{L}+ (?:de|qui|pour))(?!\p{L}))`,
    },
    { verbs: 'désigne|signifie|représente|veut dire|sert à', next: String.raw`\p{L}` },
  ],
  sentences: [
    {
      guard: /,\s*(?:c['’]est|ce sont)\s/iu,
      words: String.raw`^{ARTICLE}{NAME}\s*,\s*(?:c['’]est|ce sont)\s+\p{L}`,
    },
  ],
  doing:
    'regroupe|contient|permet|garde|gère|conserve|rassemble|garantit|décrit|pointe|sépare|relie|définit|maintient',
  keeping: 'garde|regroupe|permet de|gère|conserve|rassemble',
  holds: 'contient',
  heading: 'permet|sert|contient',
  calls: 'appelée?',
  into: String.raw`dans\s+une?`,
  nounClauses: [/^(?:\p{L}+\s){1,3}où\s/iu],
  called: [
    {
      guard: /(?:but|objectif|rôle)\s/iu,
      words: String.raw`^(?:le but|l['’]objectif|le rôle) (?:du|des|de|d['’])\s?(?:(?:la|l['’]|une?)\s?)?(?:fichier\s)?{TERM}\s+est (?:de|d['’])`,
    },
    {
      guard: /on (?:appelle|nomme)|nous appelons/iu,
      words: String.raw`^(?:on (?:appelle|nomme)|nous appelons)\s+{TERM}\s+(?:l['’]|(?:le|la|les|un|une|ce|cette|tout|toute)\s)`,
    },
    { guard: /le terme/iu, words: String.raw`^le terme\s+{TERM}\s+(?:désigne|signifie)\s` },
  ],
};
