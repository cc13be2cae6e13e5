import type { DefinitionWords } from '../definition-words.ts';

export const definitions: DefinitionWords = {
  copulas: [{ verbs: 'adalah|merupakan', next: String.raw`\p{L}` }],
};
