import type { DefinitionWords } from '../definition-words.ts';

export const definitions: DefinitionWords = {
  copulas: [
    {
      verbs: 'è|sono',
      next: String.raw`(?:semplicemente |in pratica )?(?:l['’]|un['’]|(?:un|uno|una|il|lo|la|i|gli|le|ciò|quello|come|dove|\p{L}+ (?:di|che|per|da))(?!\p{L}))`,
    },
    {
      verbs: 'indica|rappresenta|serve (?:a|per)|si usa per|permette di|consente di',
      next: String.raw`\p{L}`,
    },
  ],
};
