import type { DefinitionWords } from '../definition-words.ts';

export const definitions: DefinitionWords = {
  copulas: [
    {
      verbs: 'es|son|significa|se refiere a|representa|consiste en',
      next: String.raw`(?:un|una|unos|unas|el|la|los|las|cada|como|donde|lo|tu|su|básicamente|simplemente|cualquier|\p{L}+ (?:de|para|que))\b`,
    },
  ],
  doing:
    'agrupa|guarda|contiene|permite|gestiona|reúne|garantiza|describe|apunta|separa|conecta|define|mantiene',
  keeping: 'guarda|agrupa|gestiona|reúne',
  holds: 'contiene|contienen',
  heading: 'permiten?|sirven?|guardan?|contienen?',
  calls: 'llama(?:do|da|mos)?|se llaman?',
  into: String.raw`en\s+una?`,
  nounClauses: [/^(?:\p{L}+\s){1,3}(?:donde|en el que|en la que)\s/iu],
  called: [
    {
      guard: /(?:objetivo|propósito|función|finalidad)\s/iu,
      words: String.raw`^(?:el objetivo|el propósito|la función|la finalidad) (?:del|de)\s(?:(?:la|los|las|una?)\s)?(?:(?:archivo|fichero)\s)?{TERM}\s+(?:es|consiste en)\s`,
    },
    {
      guard: /llama|denomina|conoce/iu,
      words: String.raw`^(?:se (?:llama|denomina|conoce como)|llamamos)\s+{TERM}\s+(?:al|a\s(?:la|las|los|un|una|cada))\s`,
    },
    { guard: /el término/iu, words: String.raw`^el término\s+{TERM}\s+(?:designa|significa|se refiere)\s` },
  ],
  means: 'significa',
};
