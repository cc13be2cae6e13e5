/** One token of a command line; `from` and `to` are UTF-16 units in the line. */
export interface Token {
  readonly kind: 'word' | 'operator' | 'redirect';
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const OPEN_CLOSE: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Where the bracket that opens at `at` closes, one past it; -1 where it does not. Quotes inside are respected. */
function closing(line: string, at: number): number {
  const open = line[at] as string;
  const close = OPEN_CLOSE[open] as string;
  let depth = 0;
  for (let i = at; i < line.length; i++) {
    const c = line[i];
    if (c === open) depth += 1;
    else if (c === close) {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return -1;
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

/** The angle-bracket placeholder at `at`, one past its end; -1 where `<` redirects. Placeholders may hold blanks: `<id or name>`. */
function angleEnd(line: string, at: number): number {
  const match = /^<[\p{L}\d_./$@-][^<>\n]*>/u.exec(line.slice(at));
  return match ? at + match[0].length : -1;
}

/** One past the end of the word that starts at `at`. */
function wordEnd(line: string, at: number): number {
  let i = at;
  while (i < line.length) {
    const c = line[i] as string;
    if (/\s/.test(c)) break;
    if (c === '\\') i += 2;
    else if (c === "'" || c === '"' || c === '`') {
      // An apostrophe inside a word (don't) opens no string.
      if (c === "'" && i > at && /\p{L}/u.test(line[i - 1] ?? '') && !line.slice(i + 1).includes("'")) i += 1;
      else i = quoteEnd(line, i);
    } else if (c === '$' && (line[i + 1] === '(' || line[i + 1] === '{')) {
      const end = closing(line, i + 1);
      i = end < 0 ? i + 2 : end;
    } else if (c === '[' || c === '{') {
      const end = closing(line, i);
      i = end < 0 || (c === '[' && /\s/.test(line[i + 1] ?? ' ')) ? i + 1 : end;
    } else if (c === '<') {
      const end = angleEnd(line, i);
      if (end < 0) break;
      i = end;
    } else if (c === '(') {
      const end = closing(line, i);
      if (end < 0) i += 1;
      else i = end;
    } else if (/[|;&>]/.test(c)) break;
    else i += 1;
  }
  return Math.min(i, line.length);
}

/** Splits a command line into words and shell operators. Never fails: what is left open ends with the line. */
export function tokenize(line: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length) {
    if (/\s/.test(line[at] as string)) {
      at += 1;
      continue;
    }
    const rest = line.slice(at, at + 4);
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
      const to = Math.max(wordEnd(line, at), at + 1);
      tokens.push({ kind: 'word', text: line.slice(at, to), from: at, to });
      at = to;
    }
  }
  return tokens;
}
