import { ANDS } from './key-names.ts';
import { part, type Statement } from './statement.ts';

/** What stands between what two keys do: "next / previous window". */
const STROKE = /\s*\/\s*|\s+(?:bzw\.?|resp\.?)\s+/giu;

const SPACED = ANDS.filter((word) => /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(word));
const TIGHT = ANDS.filter((word) => !SPACED.includes(word));

/** What stands there as well where the keys are joined by such a word too: "next and previous window". */
const AND = new RegExp(String.raw`\s+(?:${SPACED.join('|')})\s+|\s*(?:[,、，]|${TIGHT.join('|')})\s*`, 'giu');

/** The same between two keys. */
const ONLY_AND = new RegExp(`^(?:${AND.source})$`, 'iu');

/** A word in scripts with blanks, a character in the others. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/**
 * Gives what each of several keys does where one text says it of all of them in their order: "next window" and "previous
 * window" of "next / previous window". `between` is what stands between the keys. Nothing where it is not certain.
 */
export function wordsOfEach(
  statement: Statement,
  count: number,
  between: readonly string[],
): Statement[] | undefined {
  const byAnd = between.every((text) => ONLY_AND.test(text));
  const own = cutAt(statement, STROKE, count) ?? (byAnd ? cutAt(statement, AND, count) : undefined);
  const [first, last] = [own?.[0], own?.at(-1)];
  if (own === undefined || first === undefined || last === undefined) return undefined;
  const tail = sharedTail(first.text, last.text);
  const head = sharedHead(first.text, last.text);
  return own.map((words, at) =>
    tail !== '' && at < own.length - 1
      ? { ...words, text: `${words.text}${tail}` }
      : head !== '' && at > 0
        ? behind(head, words)
        : words,
  );
}

function cutAt(statement: Statement, mark: RegExp, count: number): Statement[] | undefined {
  const cuts = [...statement.text.matchAll(mark)].filter(
    ({ index, 0: { length } }) => !statement.marks.some((m) => m.from < index + length && m.to > index),
  );
  if (cuts.length !== count - 1) return undefined;
  const own = [...cuts, undefined].map((cut, at) => {
    const before = cuts[at - 1];
    return part(statement, before === undefined ? 0 : before.index + before[0].length, cut?.index);
  });
  return own.every(({ text }) => /\p{L}/u.test(text)) ? own : undefined;
}

const tokensOf = (text: string): RegExpMatchArray[] => [...text.matchAll(TOKEN)];

/** What the last text has behind the place of the first one: " window" of "next" and "previous window". */
function sharedTail(first: string, last: string): string {
  const [short, long] = [tokensOf(first), tokensOf(last)];
  const at = long[short.length - 1];
  if (at === undefined || short.length >= long.length || !isPartOf(short, long.slice(0, short.length), long))
    return '';
  return last.slice((at.index ?? 0) + at[0].length);
}

/** What the first text has before the place of the last one: "scroll " of "scroll up" and "down". */
function sharedHead(first: string, last: string): string {
  const [long, short] = [tokensOf(first), tokensOf(last)];
  const from = long.length - short.length;
  const at = long[from];
  if (at === undefined || from <= 0 || !isPartOf(short, long.slice(from), long)) return '';
  return first.slice(0, at.index);
}

/** One word stands for one word; several do where they have one in common, and none where the longer text says it again. */
function isPartOf(
  short: readonly RegExpMatchArray[],
  place: readonly RegExpMatchArray[],
  long: readonly RegExpMatchArray[],
): boolean {
  const words = short.map(([word]) => word.toLowerCase());
  const others = place.map(([word]) => word.toLowerCase());
  if (words.some((word, at) => word === others[at])) return words.length > 1;
  return words.length === 1 && !long.some(([word]) => word.toLowerCase() === words[0]);
}

function behind(head: string, words: Statement): Statement {
  return {
    ...words,
    text: `${head}${words.text}`,
    marks: words.marks.map((mark) => ({ ...mark, from: mark.from + head.length, to: mark.to + head.length })),
  };
}
