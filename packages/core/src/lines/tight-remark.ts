import { readsLikeProse } from './prose.ts';

/** Words about a command right behind its last word: `git log:see the history`, `git tag(set a tag)`. */
export function isTightRemark(line: string, at: number): boolean {
  const words = line
    .slice(at + 1)
    .replace(/\)\s*$/, '')
    .trim();
  if (!/^[a-z][\w.+-]*\s+[a-z][\w-]*$/.test(line.slice(0, at))) return false;
  return UNSPACED.test(words) || (/^\p{L}+(?:\s+[\p{L}']+)+[.!]?$/u.test(words) && readsLikeProse(words));
}

/** A sentence behind a colon that closes a placeholder: `docker top <container>: shows what runs in it`. */
export function isProseBehind(line: string, at: number): boolean {
  const words = /^:\s+(\p{L}.*)$/u.exec(line.slice(at))?.[1];
  return words !== undefined && readsLikeProse(words);
}

/** Words of a script without blanks, and no path. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^./\\]*$/u;
