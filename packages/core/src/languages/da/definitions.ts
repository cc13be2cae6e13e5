import type { DefinitionWords } from '../definition-words.ts';

export const definitions: DefinitionWords = {
  copulas: [{ verbs: 'er', next: String.raw`(?:en|et|den|det|de)\s` }],
};
