import type { DefinitionWords } from '../definition-words.ts';

export const definitions: DefinitionWords = {
  called: [
    {
      guard: /所谓/u,
      words: String.raw`^所谓["“「]?([\p{L}\p{N} ]{1,8}?)["”」]?[,，]?\s*(?:就是|是|指)`,
      flags: 'u',
    },
  ],
};
