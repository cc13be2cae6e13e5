import { anyOf } from '../languages/alternatives.ts';
import { isSentenceWord } from '../lines/prose.ts';
import { saysSomething } from '../wording/says-something.ts';
import { sendsElsewhere } from '../wording/see-also.ts';
import type { Cue } from './term-weights.ts';
import { describesThing, goesOnFromHeading, rates } from './under-heading.ts';
import { countWords } from './word-count.ts';

/** "Clean-up: remove old boxes regularly" says what to do, and how often. */
const ADVISES = new RegExp(
  `^(?:${anyOf('cues', 'advice')})(?!\\p{L})|^(?:\\p{Ll}\\S*\\s(?:\\p{L}+\\s){0,3}?)?(?:${anyOf('cues', 'regularly')})(?!\\p{L})`,
  'iu',
);

/** The indefinite article, or a word that stands for a thing, before what a term is. */
const ARTICLE = new RegExp(
  `^(?:${anyOf('grammar', 'the', 'theLetter', 'a')}|${anyOf('cues', 'something')})\\s|^(?:${anyOf('grammar', 'elided')})`,
  'iu',
);

const ORDER = new RegExp(`^(?:${anyOf('cues', 'orders')})\\s`, 'iu');

/** Gives how the letters of a term begin its words: "CI = continuous integration". */
export function spellsOut(term: string, text: string): boolean {
  const letters = term.replace(/[*_`\s:：=–—-]/g, '').toLowerCase();
  if (!/^\p{L}{2,6}$/u.test(letters)) return false;
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
  if (
    words
      .map(([first]) => first)
      .join('')
      .startsWith(letters)
  )
    return true;
  // "Secure shell": two letters of one word.
  const inner = words.slice(0, letters.length).map((word) => `${word[0]}(?:[${word.slice(1)}])?`);
  return (
    term === term.toUpperCase() &&
    inner.some((_, at) => at > 0 && new RegExp(`^${inner.slice(0, at + 1).join('')}$`, 'u').test(letters))
  );
}

const BETWEEN_NAMES = new RegExp(
  `\\s*(?:[,;、，；·|]|\\s/\\s)\\s*|\\s+(?:${anyOf('grammar', 'and', 'or', 'joinsNames')})\\s+|(?<=\\S)(?:${anyOf('grammar', 'joinsGlued')})(?=\\S)`,
  'u',
);

/** True for names beside each other and no words of a sentence: "av1, vp9, h265", "owner / group / all". */
export function listsNames(text: string): boolean {
  const names = text.replace(/[.…]+$/, '').split(BETWEEN_NAMES);
  if (names.length < 3) return false;
  return names.every((name) => {
    const words = name.split(/\s+/);
    return countWords(name) <= 2 && !words.some((word) => isSentenceWord(word) && words.length > 1);
  });
}

/** True for enough words to say what a term is. */
export const saysEnough = (text: string, term: string): boolean =>
  spellsOut(term, text) ||
  (!/^https?:\S+$/.test(text.trim()) && (countWords(text) >= 3 || text.trim().length >= 18));

/** "Cf. the manual" explains nothing; what compares or details may. */
const sendsOff = (text: string): boolean =>
  sendsElsewhere(text) && !/^(?:compare|details|up|next|previous|related)(?!\p{L})/iu.test(text);

/** What is said of a name tells about whether it is a definition. */
export function wordsCues(text: string, term: string): Cue[] {
  const cues: Cue[] = [];
  const length = countWords(text);
  const letters = spellsOut(term, text);
  if (letters) cues.push('spellsOut');
  else if (!saysEnough(text, term)) cues.push('tooShort');
  else if (length < 3) cues.push('short');
  if (!letters && listsNames(text)) cues.push('names');
  if (!/\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}]/u.test(text) || /^https?:\S+$/.test(text))
    cues.push('value');
  if (ADVISES.test(text)) cues.push('advice');
  if (ORDER.test(text)) cues.push('order');
  if (rates(text)) cues.push('advice');
  if (!saysSomething(text) || sendsOff(text)) cues.push('pointsAway');
  if (/[:：]$/.test(text)) cues.push('leadsOn');
  if (ARTICLE.test(text)) cues.push('article');
  if (describesThing(text)) cues.push('nounAndClause');
  else if (/^\p{Ll}/u.test(text) && goesOnFromHeading(text)) cues.push('goesOn');
  return cues;
}
