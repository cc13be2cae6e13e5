import { anyOf } from '../languages/alternatives.ts';
import { part, type Statement } from '../lines/statement.ts';
import type { Definition } from './definition.ts';
import { isName, isTerm } from './name-cues.ts';
import { isTask } from './task.ts';
import { cleanTerm, termId } from './term.ts';
import { countWords } from './word-count.ts';
import { saysEnough } from './words-cues.ts';

/** What stands between a name and what is said of it. */
export type Separator = 'colon' | 'dash' | 'arrow' | 'equals' | 'below' | 'brackets' | 'bare';

/** A line that begins as a definition does: a name, a separator, words. */
export interface NamedLine extends Definition {
  readonly separator: Separator;
  /** How the name is marked. */
  readonly mark?: 'strong' | 'code' | 'emphasis';
  /** Another name in brackets behind it. */
  readonly aside?: string;
}

const ASIDE = '(?:\\s*[(（]([^()（）]*)[)）])?';
/** With a blank behind a colon, or before it, as in French; dashes and signs stand between blanks. */
const BETWEEN =
  '(\\s*(?:::?(?=\\s)|：)\\s*|(?<=[)）])[:：]\\s*|\\s+::?\\s*|\\s*\\u3000\\s*|\\s+[-–—]+\\s+|\\s*[-–—=]+>\\s*|\\s*→\\s*|\\s*=\\s+)';
const AFTER_MARK = new RegExp(
  `^(?:\\s*(?:,|/|\\|)\\s*\\S+)?${ASIDE}${BETWEEN.replace('(\\s*(?:::?(?=\\s)|：)', '(\\s*(?:::?|：|,(?=\\s))')}`,
  'u',
);
const PLAIN = new RegExp(`^(.{1,50}?)${ASIDE}${BETWEEN}(?=\\S)`, 'u');
/** A bullet that Markdown does not know. */
const BULLET = /^[•·●▪◦‣○■]\s*/u;
const CLOSES_MARK = /\s*([:：]|[-–—=]+>|→|\s[-–—])\s*$/u;
const IN_BRACKETS = /^([^\s()（）]+(?:\s[^\s()（）]+)?)\s*[(（]([^()（）]+)[)）]\.?$/u;

function separatorOf(text: string): Separator {
  if (/\u3000/.test(text)) return 'below';
  if (/[>→]/.test(text)) return 'arrow';
  if (/=/.test(text)) return 'equals';
  return /[-–—]/.test(text) ? 'dash' : 'colon';
}

/** Gives how a statement begins with a name and says something of it, whatever that is. */
export function namedLine(statement: Statement, inItem: boolean): NamedLine | undefined {
  const { text } = statement;
  const mark = statement.marks.find(
    (m) => (m.kind === 'strong' || m.kind === 'code' || m.kind === 'emphasis') && m.from <= 1,
  );
  if (mark !== undefined) {
    const { kind } = mark as { kind: 'strong' | 'code' | 'emphasis' };
    const inner = text.slice(mark.from, mark.to);
    const closing = CLOSES_MARK.exec(inner);
    const after = AFTER_MARK.exec(text.slice(mark.to));
    if (closing !== null || after !== null) {
      const from = mark.to + (after?.[0].length ?? 0);
      return lineOf(statement, closing ? inner.slice(0, closing.index) : inner, from, {
        separator: separatorOf(closing?.[1] ?? after?.[2] ?? ''),
        mark: kind,
        ...(after?.[1] === undefined ? {} : { aside: after[1] }),
      });
    }
    if (kind === 'code' && mark.from === 0 && !/^[\w.-]+\s+\(/.test(text)) return undefined;
  }
  const bullet = BULLET.exec(text)?.[0].length ?? 0;
  const plain = PLAIN.exec(text.slice(bullet));
  if (plain !== null) {
    const separator = separatorOf(plain[3] as string);
    // Half of what is marked is no name.
    if (
      statement.marks.some(
        (m) => m.kind === 'code' && m.from < bullet + plain[0].length && m.to > bullet + plain[0].length,
      )
    )
      return undefined;
    return lineOf(statement, plain[1] as string, bullet + plain[0].length, {
      separator,
      ...(plain[2] === undefined ? {} : { aside: plain[2] }),
    });
  }
  const brackets = inItem && mark?.kind !== 'strong' ? IN_BRACKETS.exec(text) : null;
  if (brackets === null) return undefined;
  const from = text.indexOf(brackets[2] as string, (brackets[1] as string).length);
  const words = part(statement, from, from + (brackets[2] as string).length);
  return { term: brackets[1] as string, statement, words, separator: 'brackets' };
}

function lineOf(
  statement: Statement,
  term: string,
  from: number,
  form: Pick<NamedLine, 'separator' | 'mark' | 'aside'>,
): NamedLine | undefined {
  const words = part(statement, from);
  const below = statement.starts.some(({ at }) => at > 0 && statement.text.startsWith(': ', at));
  return words.text === ''
    ? undefined
    : { term: term.trim(), statement, words, ...form, ...(below ? { separator: 'below' as const } : {}) };
}

/** True for a name before nothing but code, which is what is typed: "Command: `hg log`". */
export const isAllCode = ({ words }: NamedLine): boolean =>
  words.marks.some(
    ({ kind, from, to }) => kind === 'code' && from === 0 && /^\P{L}*$/u.test(words.text.slice(to)),
  );

/** Gives the definition that a statement is, by its form: `**Term**: words`, `Term - words`, `Term (aside): words`. */
export function definedByForm(statement: Statement, inItem: boolean): NamedLine | undefined {
  const line = namedLine(statement, inItem);
  if (line === undefined || !isName(line.term)) return definedByAside(statement);
  return line.separator === 'below' || saysEnough(line.words.text, line.term) ? line : undefined;
}

/** A term, a mark and a sentence that begins with the term again. */
const REPEATED = new RegExp(
  `^(.{2,40}?)(?:\\s*\\([^()]*\\))?\\s*(?:[:：]|\\s[-–—]|[-=]>|→|=)\\s*((?:(?:${anyOf('grammar', 'the', 'theLetter', 'a')})\\s|${anyOf('grammar', 'elided')})?)(\\S.*)$`,
  'iu',
);

/** Gives the definition that a statement is, by the term and a sentence about it: "**Drawers** - Drawers are boxes …". */
export function definedByRepeat(statement: Statement): Definition | undefined {
  const [, term = '', article = '', words = ''] = REPEATED.exec(statement.text) ?? [];
  const start = words.split(/\s+/).slice(0, term.split(/\s+/).length).join(' ');
  if (start === '' || termId(start) !== termId(term) || isTask(term) || !saysEnough(words, term))
    return undefined;
  // A verb in lower case follows; "Build: build the image" repeats no subject.
  if (!/^\s\p{Ll}/u.test(words.slice(start.length)) || !/^[\p{Lu}\p{Lo}]/u.test(term)) return undefined;
  return { term, statement, words: part(statement, statement.text.length - words.length - article.length) };
}

/** Gives the definition that a statement is, by a second name: "Unit (unidad) Elemento básico de …". */
export function definedByAside(statement: Statement): NamedLine | undefined {
  const match = /^(\p{Lu}[\p{L}\d-]+(?:\s[\p{L}\d-]+){0,2})\s\((\p{L}[^()]*)\)\s+(\p{Lu}\p{Ll}+\s.*)$/u.exec(
    statement.text,
  );
  const [, term, aside, words] = match ?? [];
  if (term === undefined || aside === undefined || words === undefined) return undefined;
  if (!isName(term) || !saysEnough(words, term)) return undefined;
  const from = statement.text.length - words.length;
  return { term, statement, words: part(statement, from), separator: 'bare', aside };
}

const GOES_ON = new RegExp(`^(?:${anyOf('grammar', 'goesOn')})(?!\\p{L})`, 'iu');

/** Gives the definition that a statement is, by a bold term with words behind it and nothing between: `**Term** words`. One such line proves nothing. */
export function definedByBold(statement: Statement): NamedLine | undefined {
  const bold = statement.marks.find((m) => m.kind === 'strong' && m.from === 0);
  if (bold === undefined || bold.to < 2) return undefined;
  const term = statement.text.slice(0, bold.to);
  const rest = /^\s+(?:\([^()]*\)\s*)?/u.exec(statement.text.slice(bold.to));
  if (rest === null || !isTerm(term) || isTask(cleanTerm(term)) || countWords(term) > 3) return undefined;
  const words = part(statement, bold.to + rest[0].length);
  if (GOES_ON.test(words.text) || !/^\p{L}/u.test(words.text) || !saysEnough(words.text, term))
    return undefined;
  return { term, statement, words, separator: 'bare', mark: 'strong' };
}
