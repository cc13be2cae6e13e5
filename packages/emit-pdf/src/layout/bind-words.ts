import { textOf, type Word, widthOf } from './words.ts';

/** Above this width, in 1/1000 em, a value may stand on another line than its flag. */
const LONGEST_BOND = 18_000;
/** Above this one, in 1/1000 em, a command behind a pipe may stand on several lines. */
const LONGEST_PIPED = 24_000;
/** Letters in a piece of code that stays on one line of running text. */
const LONGEST_CODE = 30;

/** What joins commands to one line. */
const JOINS = /^(?:\|\|?|\|&|&&)$/;

/** Keeps a flag beside its value, what stands between quotes together, and a short command behind a pipe beside that. */
export function bindCommand(words: readonly Word[]): readonly Word[] {
  let quote = '';
  const piped = pipedWords(words);
  return words.map((word, index) => {
    const before = words[index - 1];
    const inside = quote !== '';
    const text = textOf(word);
    for (const mark of text.match(/["']/g) ?? []) quote = quote === '' ? mark : quote === mark ? '' : quote;
    const value = before !== undefined && /^-/.test(textOf(before)) && !/^-/.test(text);
    const isBound = inside || piped.has(word) || (value && before.width + word.width < LONGEST_BOND);
    return isBound ? { ...word, bound: true } : word;
  });
}

/** Gives the words that belong to the pipe before them: the first one always, and the others where together they are short. */
function pipedWords(words: readonly Word[]): ReadonlySet<Word> {
  const joins = words.flatMap((word, index) => (index > 0 && JOINS.test(textOf(word)) ? [index] : []));
  return new Set(
    joins.flatMap((from, index) => {
      const to = joins[index + 1] ?? words.length;
      const isShort = widthOf(words, from, to) < LONGEST_PIPED;
      return words.slice(from + 1, isShort ? to : from + 2);
    }),
  );
}

/** Keeps the words of a short piece of code on one line of running text. */
export function bindCode(words: readonly Word[]): readonly Word[] {
  return words.map((word, index) => {
    const run = word.pieces[0]?.run;
    const same = run !== undefined && run === words[index - 1]?.pieces.at(-1)?.run;
    return same && run.face.startsWith('mono') && run.text.length < LONGEST_CODE
      ? { ...word, bound: true }
      : word;
  });
}
