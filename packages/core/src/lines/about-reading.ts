import { anyOf } from '../languages/alternatives.ts';
import { ALTERNATIVE, FAILS, USE_BEFORE } from './cues.ts';
import { definesBoldly } from './defines-boldly.ts';
import type { Found } from './found.ts';
import { isCall } from './prompt-lines.ts';
import type { Statement } from './statement.ts';
import type { Span, TextReading } from './text-reading.ts';

/** How many letters before a command are looked at. */
const REACH = 200;

/** Words that tie what follows to the command; at the end of a sentence they belong to its verb: "räumt `x` auf". */
const JOINED = new RegExp(`^\\s*(?:${anyOf('talk', 'behindCommand')})(?!\\p{L}|[.!]?\\s*$)`, 'iu');
/** Words before a command that only refer to it. */
export const PART: RegExp = new RegExp(`(?<!\\p{L})(?:${anyOf('talk', 'beforeCommand')})[\\s"'“„«(]*$`, 'iu');

/** A clause before the command, which it is the subject of: "When the disk is full, `docker system df` shows …". */
const OPENED = /\p{L}[^.!?]*[,;:–—-]\s*(?:\p{Ll}+\s+)?$/u;

/** A word or two, as adverbs and verbs stand before their subject: "Danach räumt". */
const isShort = (before: string): boolean => /^\s*(?:\S+\s+){1,2}$/u.test(before);

/** The verb of a main clause before its subject: "…, zeigt `x`, wohin". */
const INVERTED = /\p{L}[^.!?]*,\s*\p{Ll}+\s+$/u;

/** A verb, or another word of the clause, behind the command, with a pronoun before it perhaps: "l'enlève". */
const GOES_ON = /^["'”»)]*\s+(?:\p{Ll}['’])?\p{Ll}{2,}/u;

/**
 * Gives a sentence that is about the command within it: told to be run in its midst, or the subject of its main clause,
 * "If it hangs, `docker kill web` ends it at once". The whole sentence is said of it.
 */
export function aboutReading(statement: Statement, spans: readonly Span[]): TextReading | undefined {
  const { text } = statement;
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined || !areOneCommand(text, spans)) return undefined;
  // What ends in a colon is about what stands below it; a question is no answer.
  if (/[:：?？]["')\s]*$/u.test(text) || FAILS.test(text) || definesBoldly(statement)) return undefined;
  const [before, after] = [text.slice(Math.max(0, first.from - REACH), first.from), text.slice(last.to)];
  if (/\([^()]*$/.test(before) && /^[^()]*\)/.test(after)) return undefined;
  if (PART.test(before)) return undefined;
  // "When you make it with `x`, the server starts" is about what follows.
  const isTold = USE_BEFORE.test(before) && !(/^\s*,/.test(after) && !/[,;:]/.test(before));
  const isSubject =
    (GOES_ON.test(after) && !JOINED.test(after) && (OPENED.test(before) || isShort(before))) ||
    (/^\s*,/.test(after) && INVERTED.test(before));
  return isTold || isSubject ? { kind: 'entries', spans, description: statement, lead: false } : undefined;
}

/** One command, or several ways to say it. */
function areOneCommand(text: string, spans: readonly Span[]): boolean {
  return spans.every(
    ({ found, from }, i) =>
      isShownWhole(found) && (i === 0 || isOther(text.slice((spans[i - 1] as Span).to, from))),
  );
}

/** A command with words behind it, or a line for a program's own prompt. */
const isShownWhole = (found: Found): boolean =>
  found.kind === 'command' ? found.command.tokens.length > 1 : found.kind === 'input' && isCall(found);

/** "or", and no "and" or comma: what is said of both at once compares them. */
const isOther = (between: string): boolean =>
  ALTERNATIVE.test(between) && !/^\s*(?:and|und|y|et|e|и|ve|i|,)\s*$/iu.test(between);
