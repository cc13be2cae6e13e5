import { askedTerm } from './asked-term.ts';
import { namesNothing } from './no-term.ts';

const ARTICLES =
  /^(an?|the|our|your|my|der|die|das|ein|eine|el|la|los|las|un|una|unos|unas|le|les|une|des|o|os|um|uma|il|lo|gli)\s+|^l['’]/iu;
const LEADS = /^(understanding|about|introduction to|intro to|the concept of|concept of|überblick)\s+/iu;

/** Gives a term as it is printed: without numbering, symbols, articles, and the words that ask about it. */
export function cleanTerm(text: string): string {
  let term = text
    .replace(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, '$1')
    .replace(/[*`~]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/^(?:[\s\p{So}\p{Sk}]|\ufe0f)*(\d+(\.\d+)*[.):]?\s+)?[\s\p{So}]*/u, '')
    .replace(/^¿\s*/u, '')
    .replace(/\s*[?？:：.]+\s*$/u, '')
    .trim();
  term = (askedTerm(term) ?? term).replace(/^["'“„«「]|["'”“»」]$/g, '').trim();
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
    .filter((w) => w !== '' && !/^(an?|the|der|die|das|el|la|un|una)$/iu.test(w))
    .map((w) => singular(w.toLowerCase()))
    .join('-');
}

/** True for words that may name a concept: one to four of them, no sentence, no label. */
export function isTerm(text: string): boolean {
  const term = cleanTerm(text);
  const words = term.split(/\s+/);
  if (term === '' || words.length > 4 || namesNothing(term, words[0] ?? '')) return false;
  if (/\b(one|ones|letter|step|schritt|paso)\b|^(?:file|datei|archivo)\b/iu.test(term)) return false;
  if (
    /\b(summary|conclusion|overview|cheat ?sheet|commands|befehle|comandos|resources|zusammenfassung|resumen)$/iu.test(
      term,
    )
  )
    return false;
  if (
    !/\p{L}/u.test(term) ||
    /[!?;{}[\]=<>|&$]|[:：]\s|(?:^|\s)(?:ctrl|strg|alt|shift|cmd|meta)\s?[+-]|^[^\p{L}\p{N}]|https?:|\.\w{2,4}$/iu.test(
      term.replace(/^\./, '').replace('[]', ''),
    )
  )
    return false;
  return !words
    .slice(1)
    .some((w) =>
      /^(in|on|at|into|vs\.?|versus|x|contra|gegen|is|are|was|will|can|should|must|when|if|where|which|that|who|than|then|has|have|does|do|not|all|only|wenn|dass|die|cuando|que|qui|dont|donde|не|когда|который|что|to|with|from|by|you|we|it|your|ist|sind|wird|son|est|and|or|und|oder|y|et|и)$/iu.test(
        w,
      ),
    );
}
