import { anyOf } from '../languages/alternatives.ts';

/** What the sentence over a block says when the block shows what is printed. */
const OUTPUT_WORDS = anyOf('talk', 'outputs').split('|');

/** Scripts with blanks between words. */
const PARTED = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;

const OUTPUT = new RegExp(
  [
    `(?<!\\p{L})(?:${OUTPUT_WORDS.filter((word) => PARTED.test(word)).join('|')})(?!\\p{L})`,
    ...OUTPUT_WORDS.filter((word) => !PARTED.test(word)),
  ].join('|'),
  'iu',
);

/** True for the sentence over a block that shows what a program prints: "It prints:". */
export function saysOutput(text: string): boolean {
  return OUTPUT.test(text);
}
