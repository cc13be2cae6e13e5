import { wordsOf } from './words.ts';

const fillers: ReadonlySet<string> = new Set(['a', 'an', 'the', 'what', 'is', 'are']);
const marks = /[`*"'“”‘’:?]/g;
const between = /[^\p{L}\p{M}\p{N}_./~^[\]<>-]+/gu;
const hasLetter = /[\p{L}\p{N}]/u;

/** Gives a spelling in which two ways to write one term are equal: number, article, case and the tool's name aside. */
export function termKey(term: string, tools: readonly string[] = []): string {
  const plain = term
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, ' ')
    .replace(marks, ' ')
    .replace(between, ' ');
  let words = plain
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '' && !fillers.has(word));
  if (words.length > 1 && words.some((word) => hasLetter.test(word)))
    words = words.filter((word) => hasLetter.test(word));
  const names = new Set(tools.map((tool) => tool.toLowerCase().split(/\s+/)[0]));
  if (words.length > 1 && names.has(words[0])) words = words.slice(1);
  return words
    .flatMap((word) => (/^[\p{L}-]+$/u.test(word) ? word.split('-').filter(Boolean).map(singular) : [word]))
    .join(' ');
}

function singular(word: string): string {
  if (word.length > 4 && /[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Gives the words of a title without the number before it. */
export function titleKey(title: string): string {
  return wordsOf(title.replace(/^\s*\d+[.)]?\s*/, '')).join(' ');
}

/** Whether two titles are one, or one of them stands in the other. */
export function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [titleKey(one), titleKey(other)];
  return a !== '' && b !== '' && (a === b || ` ${b} `.includes(` ${a} `) || ` ${a} `.includes(` ${b} `));
}
