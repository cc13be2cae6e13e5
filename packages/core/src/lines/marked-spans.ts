import type { Mark } from '../blocks/block.ts';
import { isBareKeys, isRowOfKeys, isSureKeys } from './bare-keys.ts';
import { readChord } from './chord.ts';
import { EAST_ASIAN } from './clause-reading.ts';
import { ALTERNATIVE } from './cues.ts';
import type { Found } from './found.ts';
import { bareKeysOf, isBetweenRange, isStep, keysOf } from './keys.ts';
import { namedProgram } from './program-habit.ts';
import { readPrompt } from './prompt.ts';
import { sentenceWords } from './prose.ts';
import { readFound } from './read-found.ts';
import type { Recognized } from './recognize.ts';
import { readSign } from './signs.ts';
import type { Statement } from './statement.ts';
import { subcommandDepth } from './subcommand-programs.ts';
import type { Span, TextContext } from './text-reading.ts';
import { isTypedForm } from './typed-form.ts';

/** Gives the commands, keys and input among the marked stretches of a statement. */
export function markedSpans(statement: Statement, marks: readonly Mark[], context: TextContext): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    // Keys that stand apart are one chord: <kbd>Ctrl</kbd>+<kbd>b</kbd> <kbd>%</kbd>.
    let end = i;
    while (goesOn(statement, marks[end] as Mark, marks[end + 1], context)) end += 1;
    const to = (marks[end] as Mark).to;
    const raw = statement.text.slice(mark.from, to).trim();
    const leads = i === 0 && context.listsPrograms && statement.text.slice(0, mark.from).trim() === '';
    const found =
      readFound(mark.kind === 'key' || end > i ? raw.replace(/\s*\+\s*/g, '+') : raw, 'code', context) ??
      (end > i ? inOrder(statement, marks.slice(i, end + 1)) : undefined) ??
      (context.listsSigns && i === 0 && statement.text.slice(0, mark.from).trim() === ''
        ? readSign(raw)
        : undefined) ??
      (leads ? namedProgram(raw, context.vocabulary) : undefined);
    const prompt = readPrompt(raw);
    const pair = mark.kind === 'code' ? /^(\S+\s+)([a-z-]+)\s*\/\s*([a-z-]+)$/.exec(raw) : null;
    const both = pair
      ? [`${pair[1]}${pair[2]}`, `${pair[1]}${pair[3]}`].map((r) => ({
          r,
          found: readFound(r, 'code', context),
        }))
      : [];
    // "`docker stop / start`" names two commands.
    if (
      both.length === 2 &&
      both.every((b) => b.found?.kind === 'command' && isKnownSubcommand(b.found, context))
    )
      for (const b of both)
        spans.push({ found: b.found as Found, from: mark.from, to, raw: b.r, marked: true });
    else if (found)
      spans.push({
        found,
        from: mark.from,
        to,
        raw: prompt?.language === 'shell' ? raw.slice(prompt.length) : raw,
        marked: true,
      });
    i = end;
  }
  return spans;
}

/** True where keys that are marked apart are pressed together or one after the other: <kbd>Ctrl</kbd>+<kbd>b</kbd> <kbd>%</kbd>. */
function goesOn(statement: Statement, one: Mark, other: Mark | undefined, context: TextContext): boolean {
  if (other === undefined) return false;
  const between = statement.text.slice(one.to, other.from);
  if (isRange(statement, one, other, context)) return true;
  const areKeys =
    (one.kind === 'key' && other.kind === 'key') || isChordThenKey(statement, one, other, context);
  if (areKeys && /^\s*[+,-]?\s*$/.test(between)) return true;
  const isKey = ({ from, to }: Mark): boolean => {
    const text = statement.text.slice(from, to);
    return keysOf(text) !== undefined || (context.interactive && isSureKeys(text));
  };
  return isStep(between) && isKey(one) && isKey(other);
}

/** Keys to press one after the other. */
const inOrder = ({ text }: Statement, marks: readonly Mark[]): Found => ({
  kind: 'keys',
  chords: [marks.map(({ from, to }) => ({ key: text.slice(from, to), modifiers: [] }))],
  text: text.slice(marks[0]?.from, marks.at(-1)?.to),
});

/** `Ctrl-b 0` … `Ctrl-b 9`: the first and the last of a row of keys. */
function isRange({ text }: Statement, one: Mark, other: Mark | undefined, context: TextContext): boolean {
  if (other === undefined || !isBetweenRange(text.slice(one.to, other.from))) return false;
  const both = text.slice(one.from, other.to);
  return (keysOf(both) ?? (context.interactive ? bareKeysOf(both) : undefined))?.chords.length === 1;
}

/** `Ctrl+b` `[` in notes about such a program: the second key follows the first. */
function isChordThenKey(
  statement: Statement,
  one: Mark,
  other: Mark | undefined,
  context: TextContext,
): boolean {
  if (!context.interactive || one.kind !== 'code' || other?.kind !== 'code') return false;
  const key = statement.text.slice(other.from, other.to);
  return readChord(statement.text.slice(one.from, one.to)) !== undefined && /^\S$/u.test(key);
}

const isKnownSubcommand = (found: Found, context: TextContext): boolean =>
  found.kind === 'command' &&
  context.vocabulary
    .spec(found.command.program)
    ?.root.commands?.some((c) => c.name === found.command.tokens[found.command.at + 1]?.text) === true;

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
    return isWholeCommand(text.slice(from, to), context) ? [{ kind: 'code', from, to }] : [];
  });
}

/** A command in italics, or in bold within a sentence, is marked as well as one in code: "*docker stop web* stops it". */
export function emphasisedCommands(statement: Statement, context: TextContext): Mark[] {
  const { text, marks } = statement;
  return marks.flatMap(({ kind, from, to }): Mark[] => {
    if (kind !== 'emphasis' && kind !== 'strong') return [];
    if (marks.some((m) => (m.kind === 'code' || m.kind === 'key') && m.from < to && m.to > from)) return [];
    return isWholeCommand(text.slice(from, to), context) ? [{ kind: 'code', from, to }] : [];
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

/** A bold command at the start of a statement is marked as well as one in code: "**docker ps -a** all containers". */
export function boldCommand(statement: Statement, context: TextContext): Mark[] {
  const bold = statement.marks.find(
    (m) =>
      m.kind === 'strong' &&
      m.from <= 3 &&
      !statement.marks.some((o) => o.kind === 'code' && o.from < m.to && o.to > m.from),
  );
  if (bold === undefined) return [];
  const found = readFound(statement.text.slice(bold.from, bold.to).replace(/[:：]$/, ''), 'bare', context);
  const word = statement.text.slice(bold.from, bold.to).trim();
  // In lists of an editor's keys the key may be bold: "**w** list of windows".
  const after = statement.text.slice(bold.to);
  // An arrow behind it says as much as the list: "**w** -> one word on".
  const listed = context.interactive && (context.inItem || /^\s*(-+>|=+>|[→⇒])/.test(after));
  if (listed && isPressed(word) && !/^\s*$/.test(after))
    return boldKeys(statement, bold).map((mark) => ({ ...mark, kind: 'code' }));
  return found?.kind === 'command' && found.command.tokens.length > 1
    ? [
        {
          ...bold,
          kind: 'code',
          to: bold.from + statement.text.slice(bold.from, bold.to).replace(/[:：]$/, '').length,
        },
      ]
    : [];
}

const isPressed = (word: string): boolean =>
  isPromptCommand(word) || ((isBareKeys(word) || isRowOfKeys(word)) && !/^\p{Lu}?\p{Ll}{2,}$/u.test(word));

/** The bold keys that stand side by side: "**j** / **k** down / up". */
function boldKeys({ text, marks }: Statement, first: Mark): Mark[] {
  const keys = [first];
  for (const mark of marks.filter(({ kind, from }) => kind === 'strong' && from >= first.to)) {
    const last = keys.at(-1) as Mark;
    if (!ALTERNATIVE.test(text.slice(last.to, mark.from)) || !isPressed(text.slice(mark.from, mark.to)))
      break;
    keys.push(mark);
  }
  return keys;
}

/** `: swap-window -t 1`, typed at the prompt that a colon opens. */
const isPromptCommand = (text: string): boolean => /^:\s*[a-z]+(-[a-z]+)+(\s|$)/.test(text);
