import { readPrompt } from './prompt.ts';
import { isSentenceWord } from './prose.ts';

/** What names of programs look like. */
const NAME = /^[a-z][a-z0-9+]*(?:[_.-][a-z0-9+]+)*$/;

/** What no command begins or goes on with: a word that a colon or comma closes, a value that is set. */
const SAID = /^\p{L}+[,;:]$|^[=:]$/u;

/** Files, which are named rather than run. */
const FILE = /\.(?:txt|md|json|ya?ml|toml|log|conf|cfg|ini|lock|html?|css|csv|xml|png|jpe?g|pdf|gz|zip)$/;

const LONGEST = 12;

/** Gives the words of a text that has the form of a command: a name, and nothing behind it that only sentences have. */
export function commandWords(text: string): readonly string[] | undefined {
  if (readPrompt(text)) return undefined;
  const words = text.trim().split(/\s+/);
  const [first = '', ...rest] = words;
  const isCommand =
    NAME.test(first) &&
    first.length > 1 &&
    !FILE.test(first) &&
    !isSentenceWord(first) &&
    words.length <= LONGEST &&
    !rest.some((word) => isSentenceWord(word) || SAID.test(word)) &&
    !/[.!?,;:]$/.test(text.trim());
  return isCommand ? words : undefined;
}
