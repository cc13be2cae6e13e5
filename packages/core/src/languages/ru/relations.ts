import type { RelationWords } from '../relation-words.ts';

export const relations: RelationWords = {
  instanceOf: String.raw`(?:—|–|-)\s+(?:это\s+)?(?:запущенный\s+)?экземпляр`,
  builtFrom: String.raw`состо(?:ит|ят)\s+из`,
  partOf: String.raw`являе?ю?тся\s+частью`,
};
