import type { Topic } from '@cribnotes/core';
import { type PrintedWords, printedWords, printedWordsIn } from '@cribnotes/core/printed-words';
import type { Attributes } from '../markup/node.ts';
import { isRightToLeft } from './direction.ts';

/** How a page speaks: its own words, and the language and direction of the notes. */
export interface Voice {
  readonly words: PrintedWords;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What an element of our own words needs, where these are not in the language of the notes. */
  readonly own: Attributes;
}

/** Gives the voice of a topic's page. */
export function voiceOf({ language }: Pick<Topic, 'language'>): Voice {
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  return {
    words: printedWords(language),
    language,
    direction,
    own: printedWordsIn(language) === undefined ? { lang: 'en', dir: 'ltr' } : {},
  };
}
