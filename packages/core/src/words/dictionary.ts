/** What is known of the words of one language. All words are given in small letters. */
export interface Dictionary {
  /** BCP 47. */
  readonly language: string;
  /** True for a word of the language, in any of its forms. */
  isKnown(word: string): boolean;
  /** True for a word that everybody uses, or everybody who writes about tools. */
  isCommon(word: string): boolean;
  /** True for a rarer word that no other one is likely to be near to. */
  isLikely(word: string): boolean;
}

const loaders: Readonly<Record<string, () => Promise<Dictionary>>> = {
  en: async () => (await import('./english.ts')).loadEnglish(),
};

const loaded = new Map<string, Promise<Dictionary>>();

/** Gives the dictionary of a language (BCP 47), where there is one; it is read when first asked for. */
export async function loadDictionary(language: string): Promise<Dictionary | undefined> {
  const load = loaders[language.split('-')[0] ?? ''];
  if (load === undefined) return undefined;
  const dictionary = loaded.get(language) ?? load();
  loaded.set(language, dictionary);
  return dictionary;
}
