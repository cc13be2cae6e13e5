import type { RelationWords } from '../relation-words.ts';

export const relations: RelationWords = {
  instanceOf: String.raw`(?:is|are)\s+(?:(?:an?|the)\s+)?(?:running |live |concrete )?instances?\s+of`,
  builtFrom: String.raw`(?:is|are)\s+(?:built|made(?:\s+up)?|composed|assembled)\s+(?:from|of|out of)|consists?\s+of`,
  partOf: String.raw`(?:is|are)\s+(?:a\s+)?parts?\s+of|belongs?\s+to`,
};
