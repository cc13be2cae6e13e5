import type { DefinitionWords } from '../definition-words.ts';

export const definitions: DefinitionWords = {
  copulas: [{ verbs: 'är', next: String.raw`(?:en|ett|den|det|de)\s` }],
};
