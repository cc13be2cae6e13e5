import { LANGUAGES } from '../languages/index.ts';
import { type GuardedPattern, guarded } from './guarded-pattern.ts';

/** Up to three words, with their marks. */
const TERM =
  '(«\\s?[^«»]{1,40}\\s?»|[\\p{L}\\p{N}`*"\'“”«»./+#_-]+(?:\\s[\\p{L}\\p{N}`*"\'“”«»./+#_-]+){0,2}?)';

/** Phrases that name the term in their middle and then say what bears the name. */
const PHRASES: readonly GuardedPattern[] = LANGUAGES.flatMap(({ definitions }) =>
  (definitions?.called ?? []).map(({ guard, words, flags }) =>
    guarded(guard, words.replaceAll('{TERM}', TERM), flags),
  ),
);

/** How a Russian noun ends that says what something is called, and how it ends alone. */
const RUSSIAN: readonly (readonly [RegExp, string])[] = [
  [/ией$/u, 'ия'],
  [/ой$/u, 'а'],
  [/ом$/u, ''],
];

/** Gives the term that a sentence explains with "On appelle X …", "Unter X versteht man …", "X-ом называют …". */
export function calledInside(text: string): string | undefined {
  for (const phrase of PHRASES) {
    const term = phrase.exec(text)?.[1];
    if (term === undefined) continue;
    if (/^«.*»$|^".*"$/u.test(term)) return term.slice(1, -1).trim();
    const ending = /\s/.test(term) ? undefined : RUSSIAN.find(([end]) => end.test(term));
    return ending ? term.replace(ending[0], ending[1]) : term;
  }
  return undefined;
}
