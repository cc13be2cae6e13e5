import { shellWords } from './shell-words.ts';
import { tidy } from './tidy.ts';
import { shownMark, type Word } from './word.ts';

const placeholder = /<[^<>\n\s"](?:[^<>\n"]{0,58}[^<>\n\s"])?>(\.\.\.|…)?/gu;

/** Gives the words of a command line on paper, with marks in the places of its placeholders. */
export function shownWords(line: string, asMarkdown = false): readonly Word[] {
  return shellWords(tidy(line, asMarkdown)).map((word) => {
    let isRepeated = false;
    const pattern = word.text.replace(placeholder, (all: string, dots: string | undefined) => {
      if (!/[\p{L}\p{N}.]/u.test(all)) return all;
      if (dots) isRepeated = true;
      return shownMark;
    });
    return { ...word, pattern, ...(isRepeated ? { isRepeated } : {}) };
  });
}
