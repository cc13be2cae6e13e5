import { anyOf } from '../languages/alternatives.ts';
import { isLabelWord, isPointerWord, opensSentence } from './no-term.ts';
import { isTask } from './task.ts';
import { cleanTerm } from './term.ts';
import { type Cue, REFUSED, weigh } from './term-weights.ts';
import { countWords } from './word-count.ts';

/** True for the name of a file or folder: `daemon.json`, `.gitignore`, `usr/lib`. */
export const isFileName = (text: string): boolean =>
  /[./]/.test(text) &&
  FILE.test(text) &&
  !SITE.test(text) &&
  !/^\d/.test(text) &&
  !/^\p{L}\.\p{L}\.?$/u.test(text);

const FILE = /^(?:[~.]{0,2}\/)?(?:\.?[\w@-]+[./])*\.?[\w@-]+(?:\.[A-Za-z]\w{0,9}|\/)?$/;
const SITE =
  /:\/\/|^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|org|io|net|dev|de|fr|es|ru|br|pl|cn|jp|it)(?:\/|$)/i;

/** Words behind the first that belong to a sentence and not to a name. */
const IN_SENTENCES = new RegExp(`^(?:${anyOf('terms', 'inSentences')})$`, 'iu');

/** Words at the start or the end of what titles a part of a note. */
const TITLES = new RegExp(
  `(?<!\\p{L})(?:${anyOf('terms', 'steps')})(?!\\p{L})|^(?:${anyOf('grammar', 'file')})(?!\\p{L})|(?<!\\p{L})(?:${anyOf('terms', 'chapters')})$`,
  'iu',
);

/** Keys, and signs that names do not have. */
const SIGN =
  /[!?;{}[\]=<>|&$]|[:：]\s|(?:^|\s)(?:ctrl|strg|alt|shift|cmd|meta)\s?[+-]|^[^\p{L}\p{N}]|[，。、]/iu;

/** What the name of a term tells by itself. */
export function nameCues(text: string): Cue[] {
  const term = cleanTerm(text);
  const words = term.split(/\s+/);
  const [first = ''] = words;
  const cues: Cue[] = [];
  const length = countWords(term);
  if (length > 4) cues.push('manyWords');
  else if (length === 4) cues.push('fourWords');
  else if (length === 3) cues.push('threeWords');
  if (isLabelWord(term, first)) cues.push('label');
  if (isPointerWord(term, first) || opensSentence(term)) cues.push('pointer');
  if (SITE.test(term)) cues.push('site');
  else if (TITLES.test(term) && !isFileName(term)) cues.push('label');
  const bare = isFileName(term) ? '' : term.replace(/^%(?=\p{L})/u, '').replace('[]', '');
  if (!/\p{L}/u.test(term) || SIGN.test(bare)) cues.push('sign');
  if (words.slice(1).some((word) => IN_SENTENCES.test(word))) cues.push('sentenceWord');
  return cues;
}

/** True for words that may name a concept: a few of them, no sentence, no label. */
export const isTerm = (text: string): boolean => weigh(nameCues(text)) > REFUSED;

/** True for what may stand before a mark as a name; "**Removing things**: …" leads into a task, a verb alone may be explained. */
export const isName = (text: string): boolean =>
  isTerm(text) && !(/\s/.test(text.trim()) && isTask(cleanTerm(text)));

/** True for a name in Latin letters that is explained in those of another script. */
export const isOtherScript = (term: string, words: string): boolean =>
  /^[\p{Script=Latin}\d\s./_-]+$/u.test(term) && !/^\p{Script=Latin}/u.test(words) && /^\p{L}/u.test(words);
