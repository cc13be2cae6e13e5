import type { Flag, Part, Template } from '@cribnotes/core';
import { escapePattern } from './escape-pattern.ts';

/** What must not stand on the front of a card because it is, or gives away, the answer. */
export interface AnswerTokens {
  /** Flags as typed and their canonical names. */
  readonly flags: ReadonlySet<string>;
  /** Command paths, as words: `docker ps`, `docker container ls`. */
  readonly phrases: readonly string[];
  /** Single words that no sentence has by chance: `rmi`, `ps`, `ls-files`, or a program that is itself the answer. */
  readonly words: ReadonlySet<string>;
  /** Words that give the answer away only where the author marked them as code. */
  readonly code: ReadonlySet<string>;
}

/** Programs that are everyday words, so that a sentence may use them without naming the program. */
const EVERYDAY = new Set(
  `alias cat cut date echo exit export find free head history install join kill less link make more mount paste
   read set sleep sort source split tail tee test time top touch type wait watch which who write`.split(
    /\s+/,
  ),
);

const FLAG = /(?<![\w-])--?[A-Za-z0-9?][\w-]*/g;
const MASK = '…';

/** The tokens of one answer; `paths` are its command path in every spelling. */
export function answerTokens(template: Template, paths: readonly string[]): AnswerTokens {
  const flags = new Set(template.parts.flatMap(flagsOf).flatMap(flagTokens));
  const typed = template.parts.flatMap((part) =>
    part.kind === 'word' && part.role !== 'operand' ? [part.text] : [],
  );
  const spelled = [...paths, typed.join(' ')].filter((path) => path !== '');
  const subcommands = spelled.flatMap((path) => path.split(/\s+/).slice(1));
  const programs = spelled.filter((path) => !/\s/.test(path));
  return {
    flags,
    phrases: [...new Set(spelled.filter((path) => /\s/.test(path)))].sort((a, b) => b.length - a.length),
    words: new Set([...subcommands.filter(isOddWord), ...programs.filter((word) => !EVERYDAY.has(word))]),
    code: new Set([...subcommands, ...programs, ...spelled, template.text]),
  };
}

/** The text with the answer's tokens masked by an ellipsis; `code` are the parts of it that the author marked as code. */
export function maskAnswer(text: string, code: readonly string[], tokens: AnswerTokens): string {
  let masked = text;
  for (const word of code.filter((word) => tokens.code.has(word) || startsWithPhrase(word, tokens)))
    masked = masked.replaceAll(wholeWord(word, 'g'), MASK);
  const lower = masked.toLowerCase();
  for (const phrase of tokens.phrases)
    if (lower.includes(phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase()))
      masked = masked.replace(wholeWord(phrase, 'gi'), (found) => bareNoun(found, tokens));
  masked = masked.replace(FLAG, (flag) => (tokens.flags.has(flag) ? MASK : flag));
  return masked.replace(/(?<![\w-])[\w][\w-]*(?![\w-])/g, (word) => (tokens.words.has(word) ? MASK : word));
}

/** Whether the text shows the answer. */
export function leaksAnswer(text: string, tokens: AnswerTokens): boolean {
  return maskAnswer(text, [], tokens) !== text;
}

/** "docker images" is what one types; "images" alone is what one means. */
function bareNoun(phrase: string, tokens: AnswerTokens): string {
  const words = phrase.split(/\s+/).slice(1);
  return words.some((word) => tokens.words.has(word) || word.length < 4) ? MASK : words.join(' ');
}

function startsWithPhrase(code: string, tokens: AnswerTokens): boolean {
  return tokens.phrases.some((phrase) => code.startsWith(`${phrase} `));
}

function flagsOf(part: Part): readonly Flag[] {
  return part.kind === 'flag' ? [part] : [];
}

/** `-it` is given away by `-i` as well. */
function flagTokens(flag: Flag): readonly string[] {
  const cluster = /^-[A-Za-z0-9]{2,}$/.test(flag.text)
    ? [...flag.text.slice(1)].map((letter) => `-${letter}`)
    : [];
  return [flag.text, ...flag.names, ...cluster];
}

/** Whether a subcommand is no word of a language: it has no vowel, or a sign or digit in it. */
export function isOddWord(word: string): boolean {
  return /[-_0-9]/.test(word) || !/[aeiouy]/i.test(word) || ODD.has(word);
}

const ODD = new Set('rmi exec cmd init fsck'.split(' '));

function wholeWord(text: string, flags: string): RegExp {
  const words = text.split(/\s+/).map(escapePattern).join('\\s+');
  return new RegExp(`(?<![\\w-])${words}(?![\\w-])`, flags);
}
