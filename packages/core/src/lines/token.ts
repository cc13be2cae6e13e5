import { exactList } from '../blocks/exact-list.ts';
import { bracketEnds } from './brackets.ts';

/** One token of a command line; `from` and `to` are UTF-16 units in the line. */
export interface Token {
  readonly kind: 'word' | 'operator' | 'redirect';
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Where the quote that opens at `at` closes, one past it; the line's end where it does not. */
export function quoteEnd(line: string, at: number): number {
  const quote = line[at];
  for (let i = at + 1; i < line.length; i++) {
    if (line[i] === '\\' && quote === '"') i += 1;
    else if (line[i] === quote) return i + 1;
  }
  return line.length;
}

/** True where each quote that a line opens is closed; an apostrophe inside a word (don't) opens none. */
export function quotesClose(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const sign = line[at];
    if (sign === '\\') at += 1;
    else if (sign === '"' || (sign === "'" && !/^\p{L}'\p{L}$/u.test(line.slice(at - 1, at + 2)))) {
      const end = quoteEnd(line, at);
      if (end === line.length && (line[end - 1] !== sign || end - 1 === at)) return false;
      at = end - 1;
    }
  }
  return true;
}

const ANGLED = /<[\p{L}\d_./$@-][^<>\n]*>/uy;

/** `< image name >`: redirections with a file's name between them have a file's name behind them as well. */
const SPACED =
  /<\s+[\p{L}\d_](?:[^<>|&;\n]*\s[^<>|&;\n]*)?\s>(?=\s*$|\s+[-<\w\p{L}/$.]+(?:\s|$)(?<=\s(?:-\w+|--[\w-]+|sh|bash|<)\s?))|<\s+[\p{L}\d_][^<>|&;\s]*\s[^<>|&;\n]*\s>(?=\s|$)/uy;

/** The angle-bracket placeholder at `at`, one past its end; -1 where `<` redirects. Placeholders may hold blanks: `<id or name>`. */
function angleEnd(line: string, at: number): number {
  for (const pattern of [ANGLED, SPACED]) {
    pattern.lastIndex = at;
    if (pattern.test(line)) return pattern.lastIndex;
  }
  return -1;
}

/** What stands in a word for nothing but itself. */
const PLAIN = /[^\s\\'"`$[{<(|;&>]+/y;

/** One past the end of the word that starts at `at`; `closes` gives where the bracket at a place closes, one past it. */
function wordEnd(line: string, at: number, closes: (at: number) => number | undefined): number {
  let i = at;
  while (i < line.length) {
    PLAIN.lastIndex = i;
    if (PLAIN.test(line)) i = PLAIN.lastIndex;
    const c = line[i];
    if (c === undefined || /\s/.test(c)) break;
    if (c === '\\') i += 2;
    else if (c === "'" || c === '"' || c === '`') {
      // An apostrophe inside a word (don't) opens no string.
      if (c === "'" && i > at && /\p{L}/u.test(line[i - 1] ?? '') && !line.slice(i + 1).includes("'")) i += 1;
      else i = quoteEnd(line, i);
    } else if (c === '$' && (line[i + 1] === '(' || line[i + 1] === '{')) {
      i = closes(i + 1) ?? i + 2;
    } else if (c === '[' || c === '{') {
      i = c === '[' && /\s/.test(line[i + 1] ?? ' ') ? i + 1 : (closes(i) ?? i + 1);
    } else if (c === '<') {
      const end = angleEnd(line, i);
      if (end < 0) break;
      i = end;
    } else if (c === '(') {
      i = closes(i) ?? i + 1;
    } else if (/[|;&>]/.test(c)) break;
    else i += 1;
  }
  return Math.min(i, line.length);
}

/** What operators and redirections begin with; most words need no further look. */
const MAY_BE_OPERATOR = /[\d<>|;&]/;

/** Splits a command line into words and shell operators. Never fails: what is left open ends with the line. */
export function tokenize(line: string): Token[] {
  const tokens: Token[] = [];
  let ends: ReadonlyMap<number, number> | undefined;
  const closes = (at: number): number | undefined => {
    ends ??= bracketEnds(line);
    return ends.get(at);
  };
  let at = 0;
  while (at < line.length) {
    if (/\s/.test(line[at] as string)) {
      at += 1;
      continue;
    }
    const rest = MAY_BE_OPERATOR.test(line[at] as string) ? line.slice(at, at + 4) : '';
    const redirect = /^(\d*(>>|>&|>\||&>>|&>|<<<|<<-?|<>|[<>]))/.exec(rest);
    const operator = /^(\|\||&&|\|&|;;|[|;&])/.exec(rest);
    const isRedirect = redirect !== null && !(rest.includes('<') && angleEnd(line, at) > 0);
    if (isRedirect) {
      tokens.push({ kind: 'redirect', text: redirect[0], from: at, to: at + redirect[0].length });
      at += redirect[0].length;
    } else if (operator) {
      tokens.push({ kind: 'operator', text: operator[0], from: at, to: at + operator[0].length });
      at += operator[0].length;
    } else {
      const to = Math.max(wordEnd(line, at, closes), at + 1);
      tokens.push({ kind: 'word', text: line.slice(at, to), from: at, to });
      at = to;
    }
  }
  return exactList(tokens);
}
