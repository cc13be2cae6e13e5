import { alternatives, anyOf } from '../languages/alternatives.ts';
import { LANGUAGES } from '../languages/index.ts';
import { type GuardedPattern, guarded } from './guarded-pattern.ts';

/** Words that may name what a sentence is about: up to four, with their marks. */
export const NAME: string = '([\\p{L}\\p{N}`*"\'“”./+#_-]+(?:\\s[\\p{L}\\p{N}`*"\'“”./+#_-]+){0,3})';
const ARTICLES = anyOf('grammar', 'the', 'theLetter', 'a', 'aShared');
const ELIDED = anyOf('grammar', 'elided');
export const ARTICLE: string = `(?:(?:${ARTICLES}|so an?)\\s+|${ELIDED})?`;
/** What may stand between a name and its verb: "(rm)", ", also called an origin,". */
export const ASIDE: string = '(?:\\s*\\([^()]*\\))?(?:,\\s[^,;:]{3,60},|\\s*,)?\\s+';

/** "… is a bad idea", "… are something else": an opinion or a contrast, no definition. */
const OPINION =
  '(?!(?:a|an|the|one of the)\\s+(?:very |really )?(?:good|bad|great|nice|best|better|terrible|must|problem|lot|bit|pain|mess)\\b|(?:something|anything|nothing) else\\b|not\\b|no\\b)';

const joined = (verbs: string, then: string): GuardedPattern =>
  guarded(new RegExp(`\\s(?:${verbs})\\s`, 'iu'), `^${ARTICLE}${NAME}${ASIDE}(?:${verbs})\\s+${then}`);

/** The sentences by which languages say what a thing is; the Cyrillic ones are kept off by their guards. */
export const SENTENCES: readonly GuardedPattern[] = LANGUAGES.flatMap(({ definitions }) => [
  ...(definitions?.copulas ?? []).map(({ verbs, next }) =>
    joined(verbs, next.replaceAll('{OPINION}', OPINION)),
  ),
  ...(definitions?.sentences ?? []).map(({ guard, words, flags }) => guarded(guard, filled(words), flags)),
]);

function filled(words: string): string {
  return words.replaceAll('{NAME}', NAME).replaceAll('{ARTICLE}', ARTICLE).replaceAll('{ASIDE}', ASIDE);
}

/** After a bold or quoted subject, a bare verb is enough. */
export const MARKED: readonly GuardedPattern[] = [
  joined('is|are', `${OPINION}\\p{L}`),
  joined(
    `${alternatives(({ code, grammar }) => (code === 'en' ? undefined : grammar?.is))}|${anyOf('definitions', 'pointing')}`,
    '\\p{L}',
  ),
];

/** A thing that only its kind makes one of a kind: "the log file". */
const OF_KIND = 'the\\s[\\p{L}-]+\\s(?:file|daemon|agent|table|tree|area|directory)';
const A = anyOf('grammar', 'a');

/** After an indefinite article, a verb that says what a thing of the kind does: "A context bundles a cluster and a user". */
export const DOES: GuardedPattern = guarded(
  new RegExp(`^(?:${A}|${OF_KIND})\\s`, 'iu'),
  `^(?:${A}|the)\\s+${NAME}\\s+(?:${anyOf('definitions', 'doing')})\\s+\\p{L}`,
);

const THE = anyOf('grammar', 'the', 'theLetter');

/** The same after a definite article, which a paragraph of its own needs besides: "Le serveur garde les sessions". */
export const THE_DOES: GuardedPattern = guarded(
  new RegExp(`^(?:(?:${THE})\\s|${ELIDED}\\p{L})`, 'iu'),
  `^(?:(?:${THE})\\s+|${ELIDED})([\\p{L}-]+(?:\\s[\\p{L}-]+)?)\\s+(?:${anyOf('definitions', 'keeping')})\\s+\\p{L}`,
);

/** Verbs that say what a thing holds or does; the subject must be written as a name. */
export const HOLDS: RegExp = new RegExp(
  `^${ARTICLE}(\\p{Lu}[\\p{L}-]+(?:\\s[\\p{L}-]+)?)\\s+(?:${anyOf('definitions', 'holds')})\\s+\\p{L}`,
  'u',
);

/** What closes a definition where the verb comes last, as in Turkish. */
export const LAST: RegExp = new RegExp(`(?:${anyOf('definitions', 'last')})\\.?$`, 'iu');
