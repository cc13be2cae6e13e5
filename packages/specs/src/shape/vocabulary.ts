import type { PlaceholderSpec, ValueType } from '../spec.ts';

/** Finds the canonical placeholder for a word of a usage line or a note. */
export interface Vocabulary {
  readonly placeholders: readonly PlaceholderSpec[];
  /** `SRC_PATH`, `<image id>` or `container-name` to its canonical placeholder; an unknown word keeps its name and takes any text. */
  find(word: string): { readonly name: string; readonly type: ValueType };
}

/** Of placeholders that claim the same word, the one that comes first wins: give a tool's own before the general ones. */
export function makeVocabulary(placeholders: readonly PlaceholderSpec[]): Vocabulary {
  let byWord: ReadonlyMap<string, PlaceholderSpec> | undefined;
  const found = new Map<string, { readonly name: string; readonly type: ValueType }>();
  return {
    placeholders,
    find(word) {
      const before = found.get(word);
      if (before) return before;
      byWord ??= indexWords(placeholders);
      const name = toKebab(word);
      const known = byWord.get(name);
      const slot = known ? { name: known.name, type: known.type } : { name, type: 'text' };
      found.set(word, slot);
      return slot;
    },
  };
}

function indexWords(placeholders: readonly PlaceholderSpec[]): ReadonlyMap<string, PlaceholderSpec> {
  const byWord = new Map<string, PlaceholderSpec>();
  for (const placeholder of placeholders) {
    for (const word of [placeholder.name, ...placeholder.words]) {
      if (!byWord.has(word)) byWord.set(word, placeholder);
    }
  }
  return byWord;
}

/** `SRC_PATH`, `<src path>` and `srcPath` are `src-path`. */
export function toKebab(word: string): string {
  return word
    .replace(/[<>{}[\]()$]/g, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .trim()
    .replace(/[\s_.]+/g, '-')
    .toLowerCase();
}
