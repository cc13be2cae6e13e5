/** One word of a command line; offsets are those of the text that it stands in. */
export interface CommandWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** No command of a note is longer. */
const most = { words: 50, characters: 1500 };

/**
 * Gives the words of the command at `at` up to where another one, its code or its line ends. A line that ends in a backslash goes
 * on. Wherever a program is named in a text this can be asked, so it looks only so far.
 */
export function commandWords(text: string, at: number): CommandWord[] {
  const words: CommandWord[] = [];
  const word =
    /(?:[ \t]|\\\n)*((?:\\[^\n]|'[^'\n]*'|"(?:\\[^\n]|[^"\\\n])*"|<[^<>\n]*>|&(?=[^\s&])|[^\s\\`|;&)])+)/y;
  word.lastIndex = at;
  while (words.length < most.words && word.lastIndex < at + most.characters) {
    const found = word.exec(text);
    if (found === null) break;
    const [, written = ''] = found;
    words.push({ text: written, start: word.lastIndex - written.length, end: word.lastIndex });
  }
  return words;
}
