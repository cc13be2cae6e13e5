import type { RelationWords } from '../relation-words.ts';

export const relations: RelationWords = {
  instanceOf: String.raw`(?:ist|sind)\s+(?:eine?\s+)?(?:laufende |konkrete )?instanz(?:en)?\s+(?:von|eines|einer|des|der)`,
  builtFrom: String.raw`(?:besteht|bestehen)\s+aus`,
  partOf: String.raw`(?:ist|sind)\s+(?:ein\s+)?teile?\s+(?:von|des|der|eines|einer)|gehör(?:t|en)\s+zu[mr]?`,
};
