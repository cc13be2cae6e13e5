/** A word of a command line as it is cut off. */
export interface ShellWord {
  readonly text: string;
  readonly isOperator?: boolean;
  readonly isOptional?: boolean;
}

type Cut = { text: string; isOperator?: boolean; isOptional?: boolean };

const placeholder = /^<[^<>\n\s](?:[^<>\n]{0,58}[^<>\n\s])?>/;
const operator = /^(?:\|\||&&|;;|[|;](?!\])|<<<|<<-?|<|(?:[12&]?>>?(?:&[12])?))/;
/** What stays one word, by the character that it begins with. */
const quoted: readonly (readonly [begin: string, whole: RegExp])[] = [
  ["'", /^'[^']*'/],
  ['"', /^"(?:\\.|[^"\\])*"/s],
  ['`', /^`[^`]*`/],
];

/** Gives the words of a command line; quotes, `$(…)` and placeholders stay whole, operators are words of their own. */
export function shellWords(line: string): readonly ShellWord[] {
  const words: Cut[] = [];
  let current = '';
  const flush = (): void => {
    if (current !== '') words.push({ text: current });
    current = '';
  };
  for (let at = 0; at < line.length; ) {
    const rest = line.slice(at);
    const char = line[at] ?? '';
    const whole = wholeAt(rest, char);
    if (char === '\n') {
      flush();
      words.push({ text: '\n', isOperator: true });
      at += 1;
    } else if (/\s/.test(char)) {
      flush();
      at += 1;
    } else if (char === '#' && current === '' && words.length > 0 && /^#(?:\s|\p{L})/u.test(rest)) {
      at += /^[^\n]*/.exec(rest)?.[0].length ?? 0;
    } else if (whole !== undefined) {
      current += whole.text;
      at += whole.length;
    } else {
      const sign = /^>[\w)]*\]/.test(rest) ? undefined : operator.exec(rest)?.[0];
      const isPartOfWord = sign !== undefined && /^[12&]>/.test(sign) && current !== '';
      if (sign === undefined || isPartOfWord) {
        current += char;
        at += 1;
      } else {
        flush();
        words.push({ text: sign, isOperator: true });
        at += sign.length;
      }
    }
  }
  flush();
  openBrackets(words);
  return words.filter(({ text }) => text !== '');
}

/** Gives what begins here and stays whole, as it counts and how long it is. */
function wholeAt(rest: string, char: string): { text: string; length: number } | undefined {
  const as = (text: string, spaced = false): { text: string; length: number } => ({
    text: spaced ? text : text.replace(/\s+/g, ' '),
    length: text.length,
  });
  if (char === '\\' && rest.length > 1) return as(rest.slice(0, 2), true);
  for (const [begin, pattern] of quoted) {
    const found = char === begin ? pattern.exec(rest)?.[0] : undefined;
    if (found !== undefined) return as(found);
  }
  if (rest.startsWith('$(')) return as(substitution(rest));
  const template = rest.startsWith('{{') ? /^\{\{.*?\}\}/s.exec(rest)?.[0] : undefined;
  if (template !== undefined) return as(template, true);
  const name = char === '<' ? placeholder.exec(rest)?.[0] : undefined;
  return name !== undefined && /[\p{L}\p{N}.\ue001-\ue003]/u.test(name) ? as(name, true) : undefined;
}

function substitution(rest: string): string {
  let depth = 0;
  for (let at = 0; at < rest.length; at += 1) {
    if (rest[at] === '(') depth += 1;
    if (rest[at] === ')') {
      depth -= 1;
      if (depth === 0) return rest.slice(0, at + 1);
    }
  }
  return rest;
}

/** Takes away brackets around whole words, which say that these may be left out. */
function openBrackets(words: Cut[]): void {
  for (const [from, first] of words.entries()) {
    if (first.isOperator || !/^\[[-<\p{L}\ue001-\ue003]/u.test(first.text)) continue;
    const to = words.findIndex(({ text }, at) => at >= from && /\](?:\.\.\.|…)?$/.test(text));
    if (to < 0 || to - from > 6) continue;
    if (to === from && /^\[[^\]]*[*?^]/.test(first.text)) continue;
    first.text = first.text.slice(1);
    const last = words[to]!;
    last.text = last.text.replace(/\]((?:\.\.\.|…)?)$/, '$1');
    for (const word of words.slice(from, to + 1)) word.isOptional = true;
  }
}
