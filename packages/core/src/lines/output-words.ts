import { anyOf } from '../languages/alternatives.ts';

/** What the sentence over a block says when the block shows what is printed. */
const OUTPUT = patternOf(anyOf('talk', 'outputs'));

/** What it says when the block shows what a program had to say. */
const MESSAGE = patternOf(anyOf('talk', 'messages'));

/** One of some words, in any language. */
function patternOf(words: string): RegExp {
  // Scripts with blanks between words.
  const isParted = (word: string): boolean => /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word);
  const all = words.split('|');
  return new RegExp(
    [
      `(?<!\\p{L})(?:${all.filter(isParted).join('|')})(?!\\p{L})`,
      ...all.filter((word) => !isParted(word)),
    ].join('|'),
    'iu',
  );
}

/** True for the sentence over a block that shows what a program prints: "It prints:". */
export function saysOutput(text: string): boolean {
  return OUTPUT.test(text);
}

/** True for the sentence over a block of sentences that are a program's: "I got this message:". */
export function saysMessage(text: string): boolean {
  return saysOutput(text) || MESSAGE.test(text);
}
