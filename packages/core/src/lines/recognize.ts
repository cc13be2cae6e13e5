import type { CommandSpec, ToolSpec } from '@cribnotes/specs';
import { programAt, programName } from './program-at.ts';
import { isSentenceWord, readsLikeProse, sentenceWords } from './prose.ts';
import { readShellSyntax } from './shell-syntax.ts';
import { subcommandDepth } from './subcommand-programs.ts';
import { speaksOfProgram } from './subject-words.ts';
import { isTitle, NOUN } from './title-words.ts';
import { type Token, tokenize } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isFile, isFolder, isPath, isScript, isSign } from './word-shapes.ts';

/** Where a text stands, which decides how much evidence a command needs. */
export type Surroundings =
  /** After a prompt. */
  | 'prompt'
  /** A line of a code block whose language is a shell. */
  | 'shell-block'
  /** A line of another code block. */
  | 'block'
  /** Inline code, or a cell of a table's command column. */
  | 'code'
  /** Running text without any mark. */
  | 'bare';

/** A text that is a command. */
export interface Recognized {
  /** The program's canonical name: `docker` for the author's `d`. */
  readonly program: string;
  readonly tokens: readonly Token[];
  /** The index of the program's token. */
  readonly at: number;
  /** True where the name alone would not have been enough to believe it. */
  readonly known: boolean;
  /** The shell's own words say that it is typed: a loop, a value for a name, a plan of cron. */
  readonly bySyntax?: true;
  /** It stands in round brackets, to be run by a shell of its own. */
  readonly inGroup?: true;
  /** The lines of its here-document, the closing word last. */
  readonly body?: readonly string[];
}

/** True where nothing stands but what is typed into a shell. */
const isTyped = (surroundings: Surroundings): boolean =>
  surroundings === 'prompt' || surroundings === 'shell-block';

const hasSubcommand = (spec: ToolSpec, word: string): boolean =>
  spec.root.commands?.some((c: CommandSpec) => c.name === word) === true;

/** Gives the command that a text is, or nothing. The text bears no prompt and no remark. */
export function recognize(
  text: string,
  surroundings: Surroundings,
  vocabulary: Vocabulary,
): Recognized | undefined {
  const group = /^\(\s*(?=[a-z])(.*[^)])\)$/s.exec(text);
  if (group?.[1] !== undefined && !/^\(.*\).*\(/.test(text)) {
    const inside = recognize(group[1], surroundings, vocabulary);
    return inside && { ...inside, inGroup: true };
  }
  const tokens = tokenize(text);
  const syntax = surroundings === 'bare' ? undefined : readShellSyntax(tokens, isTyped(surroundings));
  if (syntax) return { ...syntax, tokens, known: true, bySyntax: true };
  const at = programAt(tokens);
  const word = tokens[at]?.text;
  if (at < 0 || word === undefined) return undefined;
  if (/^[a-z]+:\/\//i.test(word)) return undefined;
  const name = programName(word);
  if (tokens.length === at + 1 && surroundings !== 'prompt' && isFolder(word)) return undefined;
  const rest = tokens
    .slice(at + 1)
    .filter((t) => t.kind === 'word')
    .map((t) => t.text);
  const program =
    vocabulary.programOf(name) ?? vocabulary.programOf(word) ?? vocabulary.slipOf(name, rest[0]);
  // A script is known by where it lies: another folder's `run.sh` is another one.
  const own = isPath(word) || (program === undefined && isScript(word)) ? word : (program ?? name);
  const found = (known: boolean): Recognized => ({ program: own, tokens, at, known });
  if (surroundings === 'prompt')
    return /^[\w./~\\<{$"'([-]/.test(word) ? found(program !== undefined) : undefined;
  if (program === undefined) {
    if (
      surroundings !== 'bare' &&
      rest.length > 0 &&
      isScript(word) &&
      !(rest.length > 1 && readsLikeProse(rest.join(' ')))
    )
      return found(true);
    if (
      isPath(word) &&
      surroundings !== 'bare' &&
      !(surroundings === 'code' && rest.length === 0 && isFile(word))
    )
      return found(true);
    if (surroundings !== 'bare' && at > 0 && /^(sudo|doas)$/.test(tokens[0]?.text ?? '')) return found(true);
    if (surroundings !== 'bare' && at > 0 && word.startsWith('$')) return found(true);
    const believed =
      surroundings === 'shell-block' ||
      (surroundings !== 'bare' && (vocabulary.isShown(word) || isSynopsis(rest)));
    const gap = (tokens[at + 1]?.from ?? 0) - (tokens[at]?.to ?? 0);
    return believed && gap < 2 && isUnknownCommand(word, rest) ? found(false) : undefined;
  }
  const signs = rest.filter(isSign).length;
  const spec = vocabulary.spec(program);
  const first = rest.find((w) => !w.startsWith('-')) ?? '';
  const known = (spec !== undefined && hasSubcommand(spec, first)) || vocabulary.isUsedWith(program, first);
  // `npm i` has no word of a sentence.
  const prose = sentenceWords(known ? rest.filter((w) => w !== first) : rest);
  if (
    surroundings !== 'shell-block' &&
    /^(is|are|was|were|has|have|will|can|does|ist|sind|es|son|est|sont)$/.test(rest[1] ?? '') &&
    prose > 0
  )
    return undefined;
  const asWritten = at > 0 || word !== program || !vocabulary.isEveryday(program);
  switch (surroundings) {
    case 'shell-block':
      return prose > 1 && signs === 0 && !asWritten ? undefined : found(true);
    case 'block':
      if (/[.!?]$/.test(text) && prose > 0 && !known) return undefined;
      if (prose > 1 && prose >= signs && !known && !/["']/.test(text)) return undefined;
      return asWritten || signs > 0 || known || rest.length <= 1 || vocabulary.isTopical(program)
        ? found(true)
        : undefined;
    case 'code':
      // `ps` in notes about docker names its subcommand.
      if (rest.length === 0 && at === 0 && vocabulary.isSubcommand(word) && !vocabulary.isTopical(program))
        return undefined;
      if (prose > 1 && prose > signs && !known && !/["']/.test(text)) return undefined;
      if (rest.length === 0)
        return asWritten || vocabulary.isTopical(program) || vocabulary.isShown(word)
          ? found(true)
          : undefined;
      return asWritten ||
        signs > 0 ||
        known ||
        vocabulary.isTopical(program) ||
        (prose === 0 && vocabulary.isShown(word))
        ? found(true)
        : undefined;
    case 'bare': {
      if (at === 0 && /^[A-Z]/.test(word) && word !== program) return undefined;
      if (prose > 0 && prose >= signs && !/["']/.test(text)) return undefined;
      if (/[,;:.!?]$/.test(text.trim()) && !/\.{1,3}$/.test(text)) return undefined;
      if (signs === 0 && isTitle(rest, spec)) return undefined;
      if (known || (prose === 0 && isOfPrograms(tokens, vocabulary))) return found(true);
      if (signs > 0 && (signs >= rest.length - signs || asWritten)) return found(true);
      if (spec !== undefined && (spec.root.commands?.length ?? 0) > 0) return undefined;
      if (subcommandDepth(program, rest) >= Math.max(2, rest.length)) return found(true);
      return asWritten && rest.length <= 1 && !NOUN.test(first) && !speaksOfProgram(first)
        ? found(true)
        : undefined;
    }
  }
}

/** Each of several commands on the line begins with a known program, one at least has operands, and one a name that is no word: `cat a | sort`. */
function isOfPrograms(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const commands: string[][] = [[]];
  for (const { kind, text } of tokens)
    if (kind === 'operator') commands.push([]);
    else commands.at(-1)?.push(text);
  const filled = commands.filter((words) => words.length > 0);
  const programs = filled.flatMap(([word = '']) => vocabulary.programOf(word) ?? []);
  return (
    filled.length > 1 &&
    programs.length === filled.length &&
    filled.some((words) => words.length > 1) &&
    programs.some((program) => !vocabulary.isEveryday(program))
  );
}

/** Words of a usage line, `[-q|--quiet] <file>`: nothing but a command has flags in brackets. */
const isSynopsis = (words: readonly string[]): boolean => words.some((w) => /^\[--?[a-z][^\]]*\]/i.test(w));

/** A word that we do not know, in a block of shell lines: a program if it looks like one and its words do not read like a sentence. */
function isUnknownCommand(word: string, rest: readonly string[]): boolean {
  if (!/^[a-z][a-z0-9+]*([_.-][a-z0-9+]+)*$/.test(word) || /\.(txt|md|json|ya?ml|log|conf)$/.test(word))
    return false;
  // One short word may be of some language: `setxkbmap de`, `numlockx on`.
  const most = rest.length <= 2 && !isSentenceWord(word) ? 1 : 0;
  return (
    sentenceWords(rest) <= most &&
    rest.length <= 12 &&
    !rest.some((w) => /[,;:]$/.test(w) && /^\p{L}+[,;:]$/u.test(w))
  );
}
