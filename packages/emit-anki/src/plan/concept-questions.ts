import type { Concept } from '@cribnotes/core';
import { fillPhrase } from '@cribnotes/core/printed-words';
import { escapePattern } from './escape-pattern.ts';
import { phrasesOf } from './phrases.ts';

/** The question for a term; in English with the article and number that the notes' own definition uses. */
export function conceptQuestion(language: string, { term, definition }: Concept): string {
  if (/^en\b/i.test(language)) {
    const words = termWords(term);
    const said = new RegExp(`^((?:an?|the) )?(${escapePattern(words)}(?:e?s)?) (is|are) `, 'i').exec(
      definition?.prose.plain ?? '',
    );
    const [, article = '', name = '', verb = ''] = said ?? [];
    if (said) return `What ${verb.toLowerCase()} ${article.toLowerCase()}${nameInside(name, article, verb)}?`;
    if (isOneThing(words, definition)) return `What is ${withArticle(words)}?`;
  }
  return fillPhrase(phrasesOf(language).meaning, term);
}

/** The question for two terms. */
export function differenceQuestion(language: string, one: string, other: string): string {
  return fillPhrase(phrasesOf(language).difference, one, other);
}

/** Whether "branch: a name for a commit" defines one thing of several, by an ordinary word. */
function isOneThing(words: string, definition: Concept['definition']): boolean {
  return /^an? /i.test(definition?.prose.plain ?? '') && /^\p{Lu}?\p{Ll}[\p{Ll} -]*(?<!s)$/u.test(words);
}

function withArticle(words: string): string {
  const name = words.toLowerCase();
  return /^(?:[aeio]|u(?!n[ia]|s|ti|r))/.test(name) ? `an ${name}` : `a ${name}`;
}

/**
 * The name as it is written inside of a sentence: behind an article it is already, where "Images are" and
 * "Attached mode is" begin one; "Docker is" may be a name.
 */
function nameInside(name: string, article: string, verb: string): string {
  const begins =
    article === '' &&
    (verb.toLowerCase() === 'are' || name.includes(' ')) &&
    /^\p{Lu}\p{Ll}+(?: \p{Ll}+)*$|^\p{Lu}\p{Ll}+ing /u.test(name);
  return begins ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function termWords(term: string): string {
  return term.replace(/\s+/g, ' ').trim();
}
