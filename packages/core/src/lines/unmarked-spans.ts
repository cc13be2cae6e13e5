import { anyOf } from '../languages/alternatives.ts';
import { ALTERNATIVE, isLeadIn, USE_BEFORE } from './cues.ts';
import { unbrokenWords } from './foreign-words.ts';
import { isSentenceWord } from './prose.ts';
import { recognize } from './recognize.ts';
import type { Statement } from './statement.ts';
import type { Span, TextContext } from './text-reading.ts';

/** How many words a command in running text may have. */
const LONGEST = 8;

/**
 * Gives the commands that a sentence tells the reader to type without marking them: "Type git fetch to see what is new",
 * "git status. Shows what has changed." A program that we know and a subcommand, flag or path of it are needed, and a
 * word before them that asks for it; the command ends where words of the sentence go on.
 */
export function unmarkedSpans(statement: Statement, start: number, context: TextContext): Span[] {
  const { text, marks } = statement;
  const spans: Span[] = [];
  for (const { 0: word, index } of text.matchAll(/(?<=^|[\s("“„«])[a-z][a-z0-9_.-]*(?=\s+\S)/g)) {
    const before = text.slice(spans.at(-1)?.to ?? start, index);
    if (index < (spans.at(-1)?.to ?? 0) || context.vocabulary.programOf(word) === undefined) continue;
    if (marks.some((mark) => mark.kind !== 'strong' && mark.from < index + word.length && mark.to > index))
      continue;
    if (!isAsked(before, index === start, spans.length > 0, context)) continue;
    const names = subcommandsOf(word, context);
    // A full stop alone is this folder: `docker build .`.
    const raw = withoutEnd(text.slice(index, commandEnd(text, index, names)).trimEnd());
    const command = recognize(raw, 'bare', context.vocabulary);
    if (!command || !isCertain(raw, names)) continue;
    spans.push({
      found: { kind: 'command', command, text: raw },
      from: index,
      to: index + raw.length,
      raw,
      marked: false,
    });
  }
  return spans;
}

/** "run …", "Then …", or another command and "or" before it; at the very start only in a list of things to do. */
function isAsked(before: string, first: boolean, second: boolean, context: TextContext): boolean {
  // "(with docker rm …)" is an aside of a sentence that says something else.
  if (/\([^()]*$/.test(before)) return false;
  if (USE_BEFORE.test(before)) return true;
  if (second) return ALTERNATIVE.test(before) || THEN.test(before);
  return context.inItem && (first || THEN.test(before) || isLeadIn(before));
}

/** What joins a step to the one before. */
const THEN = new RegExp(
  `^[\\s,;]*(?:(?:${anyOf('grammar', 'and')})\\s+)?(?:${anyOf('talk', 'next')}|${anyOf('grammar', 'or', 'and')})\\s*$`,
  'iu',
);

/** What a shell takes for one word, and what stands in brackets or quotes for one: `[name of the branch]`. */
const WORD = /(?:\[[^[\]]*\]|<[^<>]*>|\{[^{}]*\}|"[^"]*"|'[^']*')(?=$|[\s.,;:!?)])|\S+/g;

/** A command without the signs that close its sentence. */
const withoutEnd = (raw: string): string =>
  (raw.includes('(') ? raw : raw.replace(/\)$/, ''))
    .replace(/(?<=[^\s.])[.,;:!?)。！？，；：]+$/u, '')
    .replace(/(?<=^[^"”“»]*[^\s.])["”“»]+$/, '');

/** Where the words of a command end: at a word of the sentence, or behind a word that closes it. */
function commandEnd(text: string, from: number, names: ReadonlySet<string>): number {
  let end = from;
  let count = 0;
  const rest = text.slice(from);
  const foreign = unbrokenWords(rest);
  for (const { 0: word, index } of rest.matchAll(WORD)) {
    // Words of a script without blanks go on with the sentence: "使用 docker stop 命令来终止容器。"
    if (foreign >= 0 && index + word.length > foreign) return from + Math.max(index, foreign);
    if (count > 0 && isSentenceWord(word) && !/^[-./~]/.test(word) && !(count === 1 && names.has(word)))
      break;
    // Behind what is to be filled in, plain words are the sentence again: "git push [name] eingeben".
    if (/[\]>}]$/.test(text.slice(from, end)) && /^\p{L}{3,}[.!]?$/u.test(word)) break;
    count += 1;
    end = from + index + word.length;
    const closes = /[,;:!?)]$|\.$/.test(word) && !/^\.{1,2}$/.test(word);
    if (closes || count === LONGEST) break;
  }
  return end;
}

/** A subcommand that the tool has, a flag, a path or a placeholder: no sentence has those behind a program by chance. */
function isCertain(raw: string, names: ReadonlySet<string>): boolean {
  const [, second = ''] = raw.split(/\s+/);
  return names.has(second) || /^-{1,2}\w|^[.~/<]\S|\S\.\w+$/.test(second);
}

function subcommandsOf(word: string, { vocabulary }: TextContext): ReadonlySet<string> {
  const program = vocabulary.programOf(word) ?? word;
  return new Set(vocabulary.spec(program)?.root.commands?.map(({ name }) => name));
}
