import { anyOf } from '../languages/alternatives.ts';
import { askedTerm } from './asked-term.ts';

const ARTICLES = new RegExp(
  `^(?:${anyOf('grammar', 'the', 'theLetter', 'a')}|${anyOf('terms', 'possessives')})\\s+|^(?:${anyOf('grammar', 'elided')})`,
  'iu',
);
/** Behind a question for a thing, an article is none of the words that it may be elsewhere. */
const SHARED_ARTICLE = new RegExp(`^(?:${anyOf('grammar', 'aShared')})\\s+`, 'iu');
const LEADS = new RegExp(`^(?:${anyOf('terms', 'leads')})\\s+`, 'iu');
const OF_TERMS = new RegExp(`^(?:${anyOf('terms', 'ofTerms')})$`, 'iu');

/** Gives a term as it is printed: without numbering, symbols, articles, and the words that ask about it. */
export function cleanTerm(text: string): string {
  let term = text
    .replace(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, '$1')
    .replace(/[*`]|~(?!\/)|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/^(?:[\s\p{So}\p{Sk}]|\ufe0f)*(\d+(\.\d+)*[.):]?\s+)?[\s\p{So}]*/u, '')
    .replace(/^¿\s*/u, '')
    .replace(/\s*[?？:：.]+\s*$/u, '')
    .trim();
  term = (askedTerm(term)?.replace(SHARED_ARTICLE, '') ?? term)
    .replace(/^["'“„«「](.*)["'”“»」]$/u, '$1')
    .trim();
  for (const pattern of [LEADS, ARTICLES]) {
    const cut = term.replace(pattern, '');
    if (cut !== '') term = cut;
  }
  return term;
}

/** The singular of an English word as far as its ending tells; other words stay. */
export function singular(word: string): string {
  if (/(ss|us|is|as|os)$/i.test(word) || word.length < 4 || /^[A-Z]+$/.test(word)) return word;
  if (/ies$/i.test(word)) return word.replace(/ies$/i, 'y');
  if (/(ches|shes|xes|sses|zes)$/i.test(word)) return word.replace(/es$/i, '');
  return word.replace(/s$/i, '');
}

/** Gives the id of a term: lower case, singular, with dashes. The same for "Images", "an image" and "Image:". */
export function termId(text: string): string {
  return cleanTerm(text)
    .split(/[\s_/]+/)
    .map((w) => w.replace(/^\p{P}+|\p{P}+$/gu, ''))
    .filter((w) => w !== '' && !OF_TERMS.test(w))
    .map((w) => singular(w.toLowerCase()))
    .join('-');
}
