import { swappedProgram } from './program-slip.ts';
import { isSentenceWord } from './prose.ts';

/** One place where a note begins something that may be a command: its first two words. */
export interface Use {
  readonly first: string;
  readonly second: string;
  /** A prompt, a block of a shell, a flag or a name that we know says that it is one. */
  readonly sure: boolean;
  /** It stands in code marks, a block of code, a cell or a heading; else it only begins a line. */
  readonly marked: boolean;
  /** It stands behind a label: "open a branch: hg branch <name>". */
  readonly labelled?: true;
  /** A flag, a path or a placeholder stands behind it. */
  readonly typed?: true;
  /** It is a line of its own, and no word of it belongs to a sentence. */
  readonly alone?: true;
  /** It begins a heading. */
  readonly inTitle?: true;
  /** It is run for another user, as nothing but a program is. */
  readonly asRoot?: true;
}

/** What a word must look like to be a program's name. */
const NAME = /^[a-z][a-z0-9+]*(?:[_.-][a-z0-9+]+)*$/;

/** Endings of files, which are named rather than run. */
const FILE =
  /\.(?:txt|md|json|ya?ml|toml|log|conf|cfg|ini|lock|html?|css|csv|xml|png|jpe?g|pdf|gz|zip|js|ts|py|rb|go|rs|java|c|h)$/;

/** What may stand behind a program and hardly behind another word: a flag, a path, a placeholder, a file, but no measure. */
export const ARGUMENT: RegExp = /^(?:-{1,2}[\p{L}\d]|[~./]|[<[{$"']|(?!\d+[.:]\d+\p{L}*$)\w+[./:=@]\w)/u;

const FLAG = /^-{1,2}[A-Za-z]/;

/**
 * Gives the words that the notes use as programs, with the words that stand behind them there. A name need not be known:
 * it begins code again and again with other words behind it, stands before flags or paths, or is what the title is about.
 */
export function evidentPrograms(
  uses: readonly Use[],
  titles: readonly string[],
  isKnown: (word: string) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const inTitles = new Set(titles.flatMap((title) => title.toLowerCase().match(/[a-z][a-z0-9+.-]*/g) ?? []));
  const found = new Map<string, ReadonlySet<string>>();
  for (const [word, all] of Map.groupBy(uses, ({ first }) => first)) {
    if (!NAME.test(word) || word.length < 2 || FILE.test(word)) continue;
    // Once or twice, two letters swapped are a slip.
    if (all.length < 3 && swappedProgram(word) !== undefined) continue;
    const marked = all.filter((use) => use.marked && use.second !== '');
    const seconds = new Set(marked.map(({ second }) => second));
    const bare = all.filter((use) => !use.marked && use.second !== '' && !isSentenceWord(use.second));
    const spoken = new Set([...seconds, ...bare.map(({ second }) => second)]);
    const typed = all.filter((use) => use.typed).length;
    const alone = bare.filter((use) => use.alone);
    const apart = new Set(alone.map(({ second }) => second)).size;
    const withArguments = all.filter(({ second }) => ARGUMENT.test(second)).length;
    // No word of a sentence has flags and placeholders behind it all the time.
    const isWord =
      isSentenceWord(word) && !(all.filter(({ typed }) => typed).length >= 4 && spoken.size >= 4);
    const evident =
      (marked.length >= 3 && seconds.size >= 2 && !isWord) ||
      (marked.length >= 1 && inTitles.has(word) && !isWord) ||
      (withArguments >= 2 && spoken.size >= 2 && !isWord) ||
      (marked.some(({ second }) => FLAG.test(second)) && !isWord) ||
      (marked.filter((use) => use.typed).length >= 2 && !isWord) ||
      (marked.some(({ labelled, second }) => labelled && ARGUMENT.test(second)) && !isWord) ||
      all.some(({ asRoot }) => asRoot) ||
      (all.filter(({ labelled }) => labelled).length >= 4 && typed >= 2 && spoken.size >= 3 && !isWord) ||
      (bare.length >= 4 && spoken.size >= 3 && (withArguments >= 2 || typed >= 3) && !isWord) ||
      (inTitles.has(word) && apart >= 2 && typed >= 1 && !isWord) ||
      (isRelative(word, isKnown) && (bare.some((use) => use.typed) || alone.length > 1)) ||
      (apart >= 3 && typed >= 1 && !isWord) ||
      // A title is no proof of itself: "container list".
      (inTitles.has(word) && bare.filter((use) => !use.inTitle).length >= 3 && spoken.size >= 3 && !isWord);
    if (evident) found.set(word, new Set([...spoken].filter((second) => /^[a-z][a-z-]*$/.test(second))));
  }
  return found;
}

/** A name that goes on from a known one: `ansible-inventory` beside `ansible`. */
function isRelative(word: string, isKnown: (word: string) => boolean): boolean {
  const [stem = ''] = word.split('-');
  return stem !== word && isKnown(stem);
}
