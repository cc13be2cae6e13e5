import type { DefinitionWords } from '../definition-words.ts';

export const definitions: DefinitionWords = {
  copulas: [{ verbs: 'là', next: String.raw`(?:một|các|những|cái|nơi|cách|tập)\s` }],
};
