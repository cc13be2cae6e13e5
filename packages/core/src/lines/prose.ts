import { anyOf } from '../languages/alternatives.ts';

/** Words that run through sentences and hardly ever through commands. */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(anyOf('talk', 'inSentences').split('|'));

/** True for a word that belongs to a sentence rather than to a command. */
export function isSentenceWord(word: string): boolean {
  return SENTENCE_WORDS.has(word.toLowerCase().replace(/[.,;:!?]+$/, ''));
}

/** How many of the words read like a sentence. Quoted words and flags do not count. */
export function sentenceWords(words: readonly string[]): number {
  let count = 0;
  for (const word of words) {
    if (isSentenceWord(word) && !(word.length === 1 && /[a-z]/.test(word) && word !== 'a' && word !== 'i'))
      count += 1;
  }
  return count;
}

/** True for a text that reads like words of a sentence: letters, several words, few signs. */
export function readsLikeProse(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const plain = words.filter((w) => /^["'(“«„¿¡]?\p{L}[\p{L}'’-]*[.,;:!?)"'”»]*$/u.test(w)).length;
  return words.length >= 2 ? plain / words.length >= 0.6 : /^\p{Lu}?\p{L}{2,}[.!?]?$/u.test(text.trim());
}
