import { isProgram } from './programs.ts';
import type { Token } from './token.ts';

/** A line that a shell reads and that names no program first: where the word stands that tells what it is. */
export interface ShellSyntax {
  /** The index of the token that the line is known by. */
  readonly at: number;
  /** What it is known by: the program that a plan of cron starts, else the word of the shell. */
  readonly program: string;
}

/** Words that open something, and the word that closes it on the same line. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  for: 'done',
  while: 'done',
  until: 'done',
  select: 'done',
  if: 'fi',
  case: 'esac',
  '[[': ']]',
  '[': ']',
};

const ASSIGNMENT = /^(?:[A-Za-z_]\w*(?:\[[^\]]*\])?|\$(?:env:|global:|script:)?[A-Za-z_]\w*)\+?=\S/;

/** A value that only a shell has: `$(ls)`, `"$HOME/bin"`, `` `date` ``. */
const SHELL_VALUE = /\$[({\w]|`/;

/** The fields of a plan of cron. */
const FIELD = /^(?:\*|\d+|[a-z]{3})(?:[-,/](?:\*|\d+|[a-z]{3}))*$/i;
const NICKNAME = /^@(?:reboot|yearly|annually|monthly|weekly|daily|midnight|hourly)$/;

/**
 * Gives what a line is by the syntax of shells alone: a value for a name, a function, a loop or condition on one line, a file
 * that is read, a plan of cron. `sure`: the line stands where nothing but such lines do.
 */
export function readShellSyntax(tokens: readonly Token[], sure: boolean): ShellSyntax | undefined {
  const texts = tokens.map(({ text }) => text);
  const [first = '', second = ''] = texts;
  const isSyntax =
    isAssignment(texts, sure) ||
    isFunction(texts) ||
    (Object.hasOwn(CLOSED_BY, first) && closes(texts)) ||
    (first === '.' && texts.length <= 3 && /[./~$"]/.test(second));
  return isSyntax ? { at: 0, program: first } : readPlan(texts);
}

/** One value or several; what has a program behind it is a call of that program. */
function isAssignment(texts: readonly string[], sure: boolean): boolean {
  const [first = '', second = ''] = texts;
  if (/^\$\w/.test(first) && second === '=') return sure && texts.length > 2;
  if (!ASSIGNMENT.test(first)) return false;
  return (
    texts.every((text) => ASSIGNMENT.test(text) || text === ';') &&
    (sure || texts.some((t) => SHELL_VALUE.test(t)))
  );
}

function isFunction(texts: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = texts;
  const body = /^[\w.:-]+\(\)$/.test(first)
    ? second
    : first === 'function' && /^[\w.:-]+(?:\(\))?$/.test(second)
      ? third
      : '';
  return /^\{.*\}$|^\(.*\)$/s.test(body) || (/^[\w.:-]+\(\)$/.test(second) && body === '{');
}

function closes(texts: readonly string[]): boolean {
  const closing = CLOSED_BY[texts[0] ?? ''] as string;
  const at = texts.lastIndexOf(closing);
  // A test alone says nothing; what is done then stands behind it.
  return closing.startsWith(']') ? at > 1 && /^(?:&&|\|\|)$/.test(texts[at + 1] ?? '') : at > 2;
}

function readPlan(texts: readonly string[]): ShellSyntax | undefined {
  const fields = NICKNAME.test(texts[0] ?? '') ? 1 : 5;
  if (fields === 5 && !texts.slice(0, 5).every((text) => FIELD.test(text))) return undefined;
  if (fields === 5 && !/[*\d]/.test(texts.slice(0, 5).join(''))) return undefined;
  const at = texts.findIndex(
    (text, i) => i >= fields && i <= fields + 1 && (/^[~./]|\//.test(text) || isProgram(text)),
  );
  const program = texts[at];
  return program === undefined ? undefined : { at, program };
}
