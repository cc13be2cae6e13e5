import type { Concept } from '@cribnotes/core';
import { fillPhrase, phrasesOf } from './phrases.ts';

/** The question for a term; in English with the article and number that the notes' own definition uses. */
export function conceptQuestion(language: string, { term, definition }: Concept): string {
  if (/^en\b/i.test(language)) {
    const words = termWords(term);
    const said = new RegExp(`^((?:an?|the) )?(${escapeRegExp(words)}(?:e?s)?) (is|are) `, 'i').exec(
      definition?.prose.plain ?? '',
    );
    if (said)
      return `What ${said[3]!.toLowerCase()} ${(said[1] ?? '').toLowerCase()}${lowerFirst(said[2]!, term)}?`;
  }
  return fillPhrase(phrasesOf(language).meaning, term);
}

/** The question for two terms. */
export function differenceQuestion(language: string, one: string, other: string): string {
  return fillPhrase(phrasesOf(language).difference, one, other);
}

/** "Image" begins a heading with a capital and a sentence without; "Docker Hub" and "SSH" keep theirs. */
function lowerFirst(words: string, term: string): string {
  return /^\p{Lu}\p{Ll}+(?: \p{Ll}+)*$/u.test(term) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function termWords(term: string): string {
  return term.replace(/\s+/g, ' ').trim();
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
