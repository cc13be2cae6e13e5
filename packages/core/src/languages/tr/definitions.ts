import type { DefinitionWords } from '../definition-words.ts';

export const definitions: DefinitionWords = {
  sentences: [
    {
      guard: /,\s.*(?:[dt][ıiuü]r|lar|ler)\.?$/iu,
      words: String.raw`^{NAME}(?:\s*\([^()]*\))?\s*,\s.*(?:[dt][ıiuü]r|lar|ler)\.?$`,
    },
  ],
  last: String.raw`anlamına gelir|demektir|tutar|saklar|sağlar|yarar|içerir|barındırır|yönetir|temsil eder|denir|adı verilir|(?:\p{L}[ae]n|yapı|\p{L}[ıiuü]|[sş]i)[dt][ıiuü]r`,
  calls: 'denir',
};
