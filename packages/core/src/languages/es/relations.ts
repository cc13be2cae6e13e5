import type { RelationWords } from '../relation-words.ts';

export const relations: RelationWords = {
  instanceOf: String.raw`es\s+una?\s+instancia(?:\s+en ejecución)?\s+de`,
  builtFrom: String.raw`(?:se compone|se componen|consta|constan|está hecha|está hecho|está formad[oa])\s+(?:de|por)`,
  partOf: String.raw`(?:es|son)\s+(?:una?\s+)?partes?\s+del?|forman?\s+parte\s+del?`,
};
