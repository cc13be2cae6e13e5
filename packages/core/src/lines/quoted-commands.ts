import type { Mark } from '../blocks/block.ts';
import { anyOf } from '../languages/alternatives.ts';
import { EAST_ASIAN } from './clause-reading.ts';
import type { Found } from './found.ts';
import { isProgram } from './programs.ts';
import { sentenceWords } from './prose.ts';
import { readFound } from './read-found.ts';
import type { Recognized } from './recognize.ts';
import type { Statement } from './statement.ts';
import { subcommandDepth } from './subcommand-programs.ts';
import type { TextContext } from './text-reading.ts';
import { isTypedForm } from './typed-form.ts';

/** Signs that open and close what is quoted; straight ones do so only where no letter touches them. */
const QUOTED =
  /«([^«»]+)»|‹([^‹›]+)›|[“„”]([^“”„]+)[“”]|[‘‚]([^‘’‚]+)[’‘]|「([^「」]+)」|『([^『』]+)』|(?<![\p{L}\p{N}=])"([^"]+)"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}=])'([^']+)'(?![\p{L}\p{N}])/gu;
const QUOTE = /[«‹“„”‘‚"'「『]/;

/** A command between quotation marks is marked as well as one in code: type «ssh -p 2222 host». */
export function quotedCommands(statement: Statement, context: TextContext): Mark[] {
  const { text, marks } = statement;
  if (!QUOTE.test(text)) return [];
  return [...text.matchAll(QUOTED)].flatMap((match): Mark[] => {
    const from = match.index + 1;
    const to = match.index + match[0].length - 1;
    if (marks.some((m) => (m.kind === 'code' || m.kind === 'key') && m.from < to && m.to > from)) return [];
    if (isInCommand(text, match.index, to + 1, context)) return [];
    const said = text.slice(from, to);
    return isNamed(said, text.slice(0, from)) || isWholeCommand(said, context)
      ? [{ kind: 'code', from, to }]
      : [];
  });
}

const COMMAND_BEFORE = new RegExp(`(?<!\\p{L})(?:${anyOf('grammar', 'command')})[\\s"'“„«]+$`, 'iu');

/** "mit dem Befehl *chmod*": what is called a command is one, a program alone too. */
const isNamed = (said: string, before: string): boolean =>
  /^[a-z][\w.+-]*$/.test(said) && isProgram(said) && COMMAND_BEFORE.test(before);

/** How many words before a quote may be those of a command that it stands in. */
const WORDS_BEFORE = 8;

/** True for a quote that is an operand: `ssh web "systemctl restart nginx"`, `grep -E "a|b"`. */
function isInCommand(text: string, from: number, to: number, context: TextContext): boolean {
  if (/\s-{1,2}[\w-]+[\s=]$/.test(text.slice(0, from))) return true;
  const words = [...text.slice(0, from).matchAll(/(?<=^|[\s:：])[a-z][\w.-]*\s/gu)].slice(-WORDS_BEFORE);
  return words.some(({ index, 0: word }) => {
    const before = text.slice(index, from).trim().split(/\s+/);
    const inside = text.slice(from + 1, to);
    if (sentenceWords(before) > 0 || inside.startsWith(word) || context.vocabulary.isEveryday(word.trim()))
      return false;
    const found = readFound(text.slice(index, to), 'bare', context);
    return found?.kind === 'command' && found.command.known;
  });
}

/** A command in italics, or in bold within a sentence, is marked as well as one in code: "*docker stop web* stops it". */
export function emphasisedCommands(statement: Statement, context: TextContext): Mark[] {
  const { text, marks } = statement;
  return marks.flatMap(({ kind, from, to }): Mark[] => {
    if (kind !== 'emphasis' && kind !== 'strong') return [];
    if (marks.some((m) => (m.kind === 'code' || m.kind === 'key') && m.from < to && m.to > from)) return [];
    const said = text.slice(from, to);
    return isNamed(said, text.slice(0, from)) || isWholeCommand(said, context)
      ? [{ kind: 'code', from, to }]
      : [];
  });
}

/** In sentences of a script of its own, a command between its letters needs no mark: 起動して、kubectl delete pod webで削除する. */
export function foreignCommands(statement: Statement, context: TextContext): Mark[] {
  const { text, marks } = statement;
  if (!EAST_ASIAN.test(text)) return [];
  return [...text.matchAll(AMID_LETTERS)].flatMap(({ 0: run, index: from }): Mark[] => {
    const to = from + run.replace(/(?<=\S)[.,;:]+$/, '').trimEnd().length;
    if (marks.some((m) => (m.kind === 'code' || m.kind === 'key') && m.from < to && m.to > from)) return [];
    const raw = text.slice(from, to);
    return isTypedForm(raw, context) && isWholeCommand(raw, context) ? [{ kind: 'code', from, to }] : [];
  });
}

/** A run of what is typed behind a letter or sign of another script. */
const AMID_LETTERS = /(?<=[^\p{ASCII}]\s?)[a-z][\w.-]*(?: [\x21-\x7e]+)+/gu;

/** A program with something behind it that it is run with; a name alone is as well a word. */
function isWholeCommand(text: string, context: TextContext): boolean {
  const found = readFound(text, 'bare', context) ?? subcommandOf(text, context);
  return found?.kind === 'command' && found.command.tokens.length > 1 && !isFamily(found.command, context);
}

/** A subcommand with an operand, of a program of which only the number of its subcommands is known. */
function subcommandOf(text: string, context: TextContext): Found | undefined {
  const found = readFound(text, 'code', context);
  if (found?.kind !== 'command' || !found.command.known) return undefined;
  const { program, tokens, at } = found.command;
  const rest = tokens.slice(at + 1).map((token) => token.text);
  const isPlain = !context.vocabulary.isEveryday(program) && sentenceWords(rest) === 0;
  return isPlain && rest.length > 1 && subcommandDepth(program, rest) > 0 ? found : undefined;
}

/** "docker volume" names a family of commands, none that one can run. */
function isFamily({ program, tokens, at }: Recognized, context: TextContext): boolean {
  if (tokens.length !== at + 2) return false;
  const name = tokens[at + 1]?.text;
  const command = context.vocabulary.spec(program)?.root.commands?.find((c) => c.name === name);
  // `git reflog` and `git stash` have subcommands and are run without one as well.
  const forms = command?.forms ?? [];
  return (command?.commands?.length ?? 0) > 0 && forms.every(({ operands }) => operands.length === 0);
}
