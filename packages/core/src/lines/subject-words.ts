import { anyOf } from '../languages/alternatives.ts';

const SUBJECT = new RegExp(`^\\s*(?:${anyOf('talk', 'ofPrograms')})`, 'u');

/** True for words that go on about the program before them: `fzf` 和 ripgrep 一起用更好. */
export function speaksOfProgram(words: string): boolean {
  return SUBJECT.test(words);
}
