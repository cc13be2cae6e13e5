import type { RelationWords } from '../relation-words.ts';

export const relations: RelationWords = {
  instanceOf: String.raw`é\s+uma?\s+instância(?:\s+em execução)?\s+de`,
  builtFrom: String.raw`(?:é|são)\s+(?:feit|compost|formad)[oa]s?\s+(?:de|por)`,
  partOf: String.raw`(?:é|são)\s+(?:uma\s+)?partes?\s+d[eao]|(?:faz|fazem)\s+parte\s+d[eao]`,
};
