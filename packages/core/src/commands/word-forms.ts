import { alternatives } from '../languages/alternatives.ts';

/** True for a word that stands for another one: `<name>`, `[OPTIONS]`, `{{path}}`, `...`. */
export function isPlaceholderWord(word: string): boolean {
  return /^[<[{(].*[>\]})](\.{3}|…)?$/.test(word) || /^(\.{3}|…)$/.test(word) || /^\$\{?\w+\}?$/.test(word);
}

/** True for `-d` and `--all`. */
export const isFlagWord = (word: string): boolean => /^--?[\p{L}\d?#]/u.test(word);

/** True for `-5`, which counts something, as a flag of its own: `git log -5`. */
export const isCount = (word: string): boolean => /^-\d+(\.\d+)?$/.test(word);

/** What synopses write for all flags of a command, in the author's language: `[OPTIONS]`, `<flags>`, `[Optionen]`. */
const ALL_OPTIONS = new RegExp(
  String.raw`^[[<{]+(?:[a-z]+[-_ ])?(?:${alternatives((language) => language.allOptions)})(?:\.{3}|…)?[\]>}]+(?:\.{3}|…)?$`,
  'iu',
);

/** True for what synopses write for all flags. */
export const isAllOptions = (word: string): boolean => ALL_OPTIONS.test(word);
