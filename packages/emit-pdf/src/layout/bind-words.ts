import { textOf, type Word } from './words.ts';

/** Above this width, in 1/1000 em, a value may stand on another line than its flag. */
const LONGEST_BOND = 18_000;
/** Letters in a piece of code that stays on one line of running text. */
const LONGEST_CODE = 30;

/** Keeps a flag beside its value, and what stands between quotes together. */
export function bindCommand(words: readonly Word[]): readonly Word[] {
  let quote = '';
  return words.map((word, index) => {
    const before = words[index - 1];
    const inside = quote !== '';
    const text = textOf(word);
    for (const mark of text.match(/["']/g) ?? []) quote = quote === '' ? mark : quote === mark ? '' : quote;
    const value = before !== undefined && /^-/.test(textOf(before)) && !/^-/.test(text);
    return inside || (value && before.width + word.width < LONGEST_BOND) ? { ...word, bound: true } : word;
  });
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
