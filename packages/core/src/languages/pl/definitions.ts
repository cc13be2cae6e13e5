import type { DefinitionWords } from '../definition-words.ts';

export const definitions: DefinitionWords = {
  sentences: [
    {
      guard: /[ąćęłńóśźż].*|\s(?:to|jest)\s/iu,
      words: String.raw`^{NAME}(?:\s*\([^()]*\))?\s*(?:[—–-]\s*)?(?:to jest|jest to|jest|są to|są|oznacza|to)\s+(?=.*[ąćęłńśźż])(?!nie\s|już\s|bardzo\s)\p{L}`,
    },
  ],
};
