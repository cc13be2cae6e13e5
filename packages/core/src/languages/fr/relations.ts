import type { RelationWords } from '../relation-words.ts';

export const relations: RelationWords = {
  instanceOf: String.raw`est\s+une?\s+instance(?:\s+en cours d['’]exécution)?\s+(?:de|d['’])`,
  builtFrom: String.raw`(?:est|sont)\s+(?:composée?s?|faite?s?|constituée?s?)\s+(?:de|d['’])`,
  partOf: String.raw`(?:fait|font)\s+partie\s+(?:de|du|des|d['’])`,
};
