import { anyOf } from '../languages/alternatives.ts';

/** What only a number makes a label: "Task 2", "Tag 3". */
const NUMBERED = new RegExp(`^(?:${anyOf('terms', 'numbered')})\\s*[#№]?\\d`, 'iu');

const POINTER = new RegExp(`^(?:${anyOf('terms', 'pointers')})$`, 'iu');
const LABEL = new RegExp(`^(?:${anyOf('terms', 'labels')})$`, 'iu');

/** True for words that label what follows: "Note", "Task 2", "Recommended setup". */
export const isLabelWord = (term: string, first: string): boolean =>
  LABEL.test(term.replace(/\s*[#№]?\d[\d.]*$/u, '')) || NUMBERED.test(term) || OPENER.test(first);

/** True for words that point, alone or before others: "this image". */
export const isPointerWord = (term: string, first: string): boolean =>
  POINTER.test(term) || POINTER.test(first);

const OPENS_SENTENCE = new RegExp(`^(?:${anyOf('terms', 'unbrokenOpeners')})`, 'u');
const INSIDE_SENTENCE = new RegExp(anyOf('terms', 'unbrokenInner'), 'u');

/** True for words of a script without blanks that are the beginning of a sentence. */
export const opensSentence = (term: string): boolean =>
  UNBROKEN.test(term) && (OPENS_SENTENCE.test(term) || INSIDE_SENTENCE.test(term));

const UNBROKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Labels that stay labels with a word behind them: "Note 2", "Recommended setup". */
const OPENER = new RegExp(`^(?:${anyOf('terms', 'openers')})$`, 'iu');

/** True for a word that asks for an entry of one's own ("Name: use your real one"); it may be a part of a larger term. */
export const isField = (term: string): boolean => FIELD.test(term);

const FIELD = new RegExp(`^(?:${anyOf('terms', 'fields')})$`, 'iu');
