import type { CommandSpec } from '@cribnotes/specs';
import type { Recognized } from '../lines/recognize.ts';
import { quotesClose, type Token } from '../lines/token.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';

/** A word that an editor or a slip of the fingers has changed, and what it was meant to be. */
export interface Slip {
  readonly rule: 'wrong-dash' | 'wrong-quote' | 'typo-command' | 'capital-letter';
  readonly actual: string;
  /** Absent where it is not certain what was meant. */
  readonly mended?: string;
  readonly message: string;
}

/** Gives for each word of a command line its slip, if it has one. Quotes are mended in pairs or not at all. */
export function readSlips(recognized: Recognized, vocabulary: Vocabulary): readonly (Slip | undefined)[] {
  const { tokens } = recognized;
  const slips = tokens.map((token) => readSlip(token, recognized, vocabulary));
  if (quotesClose(tokens.map(({ text }, at) => slips[at]?.expected ?? text).join(' ')))
    return slips.map((slip) => slip && { ...slip, mended: slip.expected });
  return slips.map((slip) => {
    if (slip?.rule !== 'wrong-quote') return slip && { ...slip, mended: slip.expected };
    return {
      ...slip,
      message: `Unexpected typographic quote in \`${slip.actual}\`, expected a pair of straight ones`,
    };
  });
}

type FoundSlip = Omit<Slip, 'mended'> & { readonly expected: string };

/** Gives what is wrong with the letters of one word of a command line: typographic dashes and quotes, a misspelt program. */
function readSlip(token: Token, recognized: Recognized, vocabulary: Vocabulary): FoundSlip | undefined {
  const actual = token.text;
  const dash = /^([-\u2010-\u2015\u2212]{1,2})(?=[\p{L}])/u.exec(actual)?.[1];
  if (dash !== undefined && /[^-]/.test(dash)) {
    const word = actual.slice(dash.length);
    const tool = vocabulary.spec(recognized.program);
    const isLong = tool
      ? hasFlag(tool.root, `--${word}`) || (word.length > 2 && !isCluster(tool.root, word))
      : word.length > 2 || dash.length > 1 || dash === '\u2014';
    const expected = `${isLong ? '--' : '-'}${word}`;
    return {
      rule: 'wrong-dash',
      actual,
      expected,
      message: `Unexpected dash in \`${actual}\`, expected \`${expected}\``,
    };
  }
  if (hasCurlyQuote(actual)) {
    const expected = actual.replace(/[\u201c\u201d\u201e]/g, '"').replace(/[\u2018\u2019]/g, "'");
    return {
      rule: 'wrong-quote',
      actual,
      expected,
      message: `Unexpected typographic quote in \`${actual}\`, expected \`${expected}\``,
    };
  }
  const program = recognized.tokens[recognized.at];
  if (
    token === program &&
    vocabulary.programOf(actual) === undefined &&
    vocabulary.slipOf(actual, recognized.tokens[recognized.at + 1]?.text) === recognized.program
  ) {
    const expected = recognized.program;
    return actual.toLowerCase() === expected
      ? {
          rule: 'capital-letter',
          actual,
          expected,
          message: `Unexpected capital letter in \`${actual}\`, expected \`${expected}\``,
        }
      : {
          rule: 'typo-command',
          actual,
          expected,
          message: `Unknown command \`${actual}\`, expected \`${expected}\``,
        };
  }
  return undefined;
}

/** Whether a word has a typographic quote that was meant for the shell: no apostrophe within a word, nothing in straight quotes. */
function hasCurlyQuote(word: string): boolean {
  const bare = word.replace(/"(?:\\.|[^"\\])*"|'[^']*'/g, '');
  return /[\u201c\u201d\u201e\u2018]|\u2019(?!\p{L})/u.test(bare);
}

/** Whether each letter of a word is a flag of the command: `-avz`. */
const isCluster = (command: CommandSpec, word: string): boolean =>
  [...word].every((letter) => hasFlag(command, `-${letter}`));

/** Whether a command or one below it has a flag of this name. */
function hasFlag({ flags, commands }: CommandSpec, name: string): boolean {
  return (
    flags?.some(({ long, short }) => long === name || short === name) === true ||
    commands?.some((below) => hasFlag(below, name)) === true
  );
}
