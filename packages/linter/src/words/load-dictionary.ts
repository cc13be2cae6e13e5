import type { Dictionary } from './dictionary.ts';

const loaders: Readonly<Record<string, () => Promise<Dictionary>>> = {
  en: async () => (await import('./english.ts')).loadEnglish(),
  de: async () => partial('de', (await import('./tables/de.ts')).german),
  es: async () => partial('es', (await import('./tables/es.ts')).spanish),
  fr: async () => partial('fr', (await import('./tables/fr.ts')).french),
  pt: async () => partial('pt', (await import('./tables/pt.ts')).portuguese),
  ru: async () => partial('ru', (await import('./tables/ru.ts')).russian),
  tr: async () => partial('tr', (await import('./tables/tr.ts')).turkish),
};

/** English words of those who write about tools stand in notes in any language. */
async function partial(language: string, table: string): Promise<Dictionary> {
  const [{ makePartial }, { commonWords }, { technicalWords }] = await Promise.all([
    import('./partial-dictionary.ts'),
    import('./tables/en-common.ts'),
    import('./tables/en-technical.ts'),
  ]);
  const english = new Set([...commonWords, ...technicalWords]);
  return makePartial(language, table, (word) => english.has(word));
}

const loaded = new Map<string, Promise<Dictionary>>();

/** Gives the dictionary of a language (BCP 47), where there is one; it is read when first asked for. */
export async function loadDictionary(language: string): Promise<Dictionary | undefined> {
  const name = language.toLowerCase().split('-')[0] ?? '';
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  if (load === undefined) return undefined;
  const dictionary = loaded.get(name) ?? load();
  loaded.set(name, dictionary);
  return dictionary;
}
