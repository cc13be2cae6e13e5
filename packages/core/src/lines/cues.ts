import { anyOf } from '../languages/alternatives.ts';

/** What an author writes directly before a command to tell the reader to use it. */
const USE = anyOf('talk', 'use');
export const USE_BEFORE: RegExp = new RegExp(
  `(?:^|[\\s,;:(])(?:${USE})(?:\\s+(?:${anyOf('grammar', 'the', 'theLetter')}|${anyOf('talk', 'object')}))*\\s*:?\\s*["'„“«(]?$`,
  'iu',
);

/** True for words that only lead in to a command: "Run", "You can use", "For example". */
export function isLeadIn(text: string): boolean {
  const bare = text.replace(/[\s:：,;*_`'"–—-]+$/u, '').trim();
  return (
    bare.split(/\s+/).length <= 5 && (LEAD_IN.test(bare) || LEAD_IN.test(`${bare} `) || isExampleLabel(bare))
  );
}

const LEAD_IN = new RegExp(
  `^(?:(?:${anyOf('talk', 'leadsIn')})\\s+)*(?:${USE}|${anyOf('talk', 'may')})?(?:\\s+(?:${anyOf('talk', 'pointsOn')}))*$`,
  'iu',
);

/** Words between two commands that mean the same or stand side by side. */
export const ALTERNATIVE: RegExp = new RegExp(
  String.raw`^\s*[,;/|&+]?\s*(?:${anyOf('talk', 'alternatively')}|${anyOf('grammar', 'or', 'and')}|,|\/|\||=|==|\(alias|\(or|\(=|\()?\s*$`,
  'iu',
);

/** The start of a sentence that says what a part of the command before it means, not what the command does. */
export const GLOSS_START: RegExp = new RegExp(
  `^[\\s,;:(–—-]*(?:${anyOf('talk', 'gloss')})(?!\\p{L})\\s*:?\\s*`,
  'iu',
);

/** Words that point back at what stands before. */
export const POINTS_BACK: RegExp = new RegExp(`^(?:${anyOf('talk', 'pointsBack')})(?!\\p{L})`, 'iu');

/** The start of a question, which a command answers: "Which topics are there". */
export const ASKS: RegExp = new RegExp(`^(?:${anyOf('talk', 'asks')})(?!\\p{L})`, 'iu');

/** What says that a command does not do what one wants. */
export const FAILS: RegExp = new RegExp(`(?<!\\p{L})(?:${anyOf('talk', 'fails')})(?!\\p{L})`, 'iu');

/** Labels of examples, which describe nothing. */
export const EXAMPLE_LABEL: RegExp = new RegExp(
  `^(?:for\\s+)?(?:${anyOf('talk', 'labels')})\\s*\\d*\\s*[:：.]?$`,
  'iu',
);

/** True for the label of an example or of a list below it, which says nothing by itself: "Example:", "Flags:". */
export const isBareLabel = (text: string): boolean => text.length < 60 && EXAMPLE_LABEL.test(text);

/** What tells that output follows: "You should see something like this". */
const SHOWS_OUTPUT = new RegExp(`^(?:${anyOf('talk', 'youSee')}).*[:：]$`, 'iu');

/** True for words that name an example or introduce output: "Example:". */
export function isExampleLabel(text: string): boolean {
  const words = text.replace(/[*_`#]/g, '').trim();
  return isBareLabel(words) || SHOWS_OUTPUT.test(words);
}
