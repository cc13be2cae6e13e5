import type { DefinitionWords } from '../definition-words.ts';

export const definitions: DefinitionWords = {
  copulas: [{ verbs: 'is|zijn', next: String.raw`(?:een|de|het|alles|wat|waar)\s` }],
};
