/** One word of a command line as a card answers it. */
export interface LineWord {
  readonly text: string;
  /** What stands before, between and behind its placeholders, where it has any. */
  readonly literals?: readonly string[];
  readonly optional: boolean;
  readonly repeat: boolean;
}

/** A command line, read from its text alone: an old lock has no more of it. */
export interface CommandLine {
  readonly program: string;
  /** The flags one by one and sorted, with blanks between: `-it` is `-i` and `-t`. */
  readonly flags: string;
  /** What is no flag, in its order. */
  readonly words: readonly LineWord[];
  /** The same without words that may be values of flags. */
  readonly ownWords: readonly LineWord[];
  /** Words that may be values of flags, in the order of the sorted flags. */
  readonly values: readonly LineWord[];
}

const FLAG = /^--?[\p{L}\p{N}?]/u;
const PLACEHOLDER = /<[^<>]*>/g;

/** Reads the first line of an answer. */
export function readLine(answer: string): CommandLine {
  const flags: string[] = [];
  const words: LineWord[] = [];
  const ownWords: LineWord[] = [];
  const values: { readonly flag: string; readonly word: LineWord }[] = [];
  let flag: string | undefined;
  for (const token of tokensOf(answer)) {
    const word = readWord(token);
    if (FLAG.test(word.text)) {
      flag = word.text;
      flags.push(...single(flag));
      continue;
    }
    words.push(word);
    if (flag === undefined) ownWords.push(word);
    else values.push({ flag, word });
    flag = undefined;
  }
  return {
    program: words[0]?.text ?? '',
    flags: flags.sort().join(' '),
    words,
    ownWords,
    values: values.sort((a, b) => (a.flag < b.flag ? -1 : a.flag > b.flag ? 1 : 0)).map(({ word }) => word),
  };
}

/** The words of the line, what is quoted being one; quotes are left out, because older versions did. */
function tokensOf(answer: string): readonly string[] {
  const [line = ''] = answer.split('\n');
  const quoted = line.replace(/"[^"]*"|'[^']*'/g, (found) => found.slice(1, -1).replace(/\s/g, '\u00a0'));
  const glued = quoted.replace(/(^|[ [])(--[\p{L}\p{N}][\p{L}\p{N}-]*)=/gu, '$1$2 ');
  return glued.split(/[ \t]+/).filter(Boolean);
}

function readWord(token: string): LineWord {
  const optional = /^\[.*\](?:\.{3})?$/.test(token) || /^\[-|^[^[]*\]$/.test(token);
  const repeat = token.includes('...');
  const text = token.replace(/\.{3}/g, '').replace(/^\[|\]$/g, '');
  const literals = text.split(PLACEHOLDER);
  return { text, ...(literals.length > 1 ? { literals } : {}), optional, repeat };
}

function single(flag: string): readonly string[] {
  return /^-\p{L}{2,}$/u.test(flag) ? [...flag.slice(1)].map((letter) => `-${letter}`) : [flag];
}
