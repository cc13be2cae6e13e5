import type { CodeLine } from '../blocks/block.ts';
import type { Remarked } from './remarked.ts';

/** Source lines that make one command together. */
export interface LogicalLine {
  readonly line: number;
  readonly endLine: number;
  /** The last line before its here-document. */
  readonly typedEnd: number;
  /** The lines as written, joined by newlines. */
  readonly raw: string;
  /** On one line: continuation marks out, here-documents cut to their first line. */
  readonly text: string;
  /** Where in `text` the last of the lines starts that a mark joins: a remark may stand behind that one alone. */
  readonly lastAt: number;
  /** Lines in its midst that the author has taken out of it. */
  readonly takenOut?: readonly number[];
  /** What comments behind its continuation marks say, and what they stand behind. */
  readonly asides?: readonly Aside[];
  /** The lines of its here-document, the closing word last. */
  readonly body?: readonly string[];
  /** Counted from 0; a blank line starts the next group. */
  readonly group: number;
}

/** A comment on a part of a command that goes on: `--name db \\  # so that others find it`. */
export interface Aside {
  readonly line: number;
  readonly code: string;
  readonly comment: string;
}

/** Gives the quote that a text leaves open, or nothing. */
const openQuote = (text: string): string => {
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c === '\\' && quote !== "'") i += 1;
    else if (quote !== '') quote = c === quote ? '' : quote;
    else if (c === '"' || (c === "'" && /[\s=(]|^$/.test(text[i - 1] ?? ''))) quote = c;
    else if (c === '#' && /\s/.test(text[i - 1] ?? ' ')) return '';
  }
  return quote;
};

/** Joins the lines of each command: after `\`, inside quotes, in here-documents, before and after `|` and `&&`. `isStart` is true for lines that begin something by themselves. */
export function logicalLines(lines: readonly CodeLine[], isStart: (text: string) => boolean): LogicalLine[] {
  const result: LogicalLine[] = [];
  const endings = findEndings(lines);
  let group = 0;
  for (let i = 0; i < lines.length; i++) {
    const first = withoutAside(lines[i] as CodeLine);
    const previous = lines[i - 1];
    if (previous && first.line > previous.line + 1) group += 1;
    const parts = [first.text];
    const pieces = [first.text.trim()];
    let last = first;
    let isRemark = false;
    let isMarked = false;
    const takenOut: number[] = [];
    const asides = [...asidesIn(lines[i] as CodeLine)];
    for (let next = lines[i + 1]; next !== undefined; next = lines[i + 1]) {
      const tail = `${parts.length > 1 ? ' ' : ''}${pieces.at(-1)}`;
      const continues =
        /(^|[^\\])\\$/.test(tail.slice(-2)) || (/\s[`^]$/.test(tail.slice(-2)) && /^\s+\S/.test(next.text));
      // What a remark between lines ends with is no operator.
      const piped =
        (!isRemark && /(&&|\|)$/.test(tail.slice(-2))) ||
        (/^\s*(\|\||&&|\|)\s*\S/.test(next.text) &&
          // Behind a blank line a table begins so, not what a command is piped to.
          next.line === last.line + 1 &&
          !isStart(next.text));
      const quote = parts.length < 20 ? openQuote(pieces.join(' ')) : '';
      const closing = quote === '' ? -1 : lines.slice(i + 1, i + 20).findIndex((l) => l.text.includes(quote));
      // What begins something by itself before the quote is closed shows that it was left open.
      const quoted = closing >= 0 && !lines.slice(i + 1, i + 2 + closing).some((l) => isStart(l.text));
      if (!continues && !piped && !quoted) break;
      i += 1;
      // An option that the author has taken out: `# -p 8080:80 \`.
      if (continues && TAKEN_OUT.test(next.text)) {
        takenOut.push(next.line);
        continue;
      }
      const after = lines[i + 1];
      if (continues && after !== undefined && isSetIn(after, first) && COMMENTED.test(next.text)) {
        asides.push(...asideOn(next, after));
        continue;
      }
      last = withoutAside(next);
      asides.push(...asidesIn(next));
      isRemark = continues && /^\s*#/.test(next.text);
      parts.push(next.text);
      const before = pieces.pop() as string;
      const ended = continues ? withoutContinuation(before) : before;
      pieces.push(...(ended === '' ? [] : [ended]), last.text.trim());
      isMarked = continues || piped;
    }
    const text = pieces.join(' ');
    const heredoc = /<<-?\s*(["']?)\\?([A-Za-z_]\w*)\1/.exec(text);
    const end = heredoc ? endings.after(heredoc[2] as string, i) : undefined;
    const typedEnd = last.line;
    const body = end === undefined ? undefined : typedLines(lines.slice(i + 1, end + 1));
    if (end !== undefined && body !== undefined) {
      for (const line of body) parts.push(line);
      last = lines[end] as CodeLine;
      i = end;
    }
    result.push({
      line: first.line,
      endLine: last.line,
      typedEnd,
      raw: parts.map((p, k) => (k === 0 ? p.trim() : p)).join('\n'),
      text,
      lastAt: isMarked ? text.length - (pieces.at(-1) as string).length : 0,
      ...(takenOut.length > 0 ? { takenOut } : {}),
      ...(asides.length > 0 ? { asides } : {}),
      ...(body ? { body } : {}),
      group,
    });
  }
  return result;
}

/**
 * Gives a cut that leaves all lines but the last to the command: what a mark joins to the next line is no remark. `at` is where
 * the text that was cut starts in the line's.
 */
export const behindLast = <Cut extends Remarked>(
  cut: Cut | undefined,
  { lastAt }: LogicalLine,
  at = 0,
): Cut | undefined => (cut?.at !== undefined && at + cut.at < lastAt ? undefined : cut);

const TAKEN_OUT = /^\s*#.*\\$/;

/** Where a comment begins that explains a part of a command which goes on: `-d \ # in the background`. */
const ASIDE = /\\\s+#/;

function withoutAside(line: CodeLine): CodeLine {
  const at = line.text.search(ASIDE);
  return at < 0 ? line : { ...line, text: `${line.text.slice(0, at)}\\` };
}

function asidesIn({ line, text }: CodeLine): Aside[] {
  const at = text.search(ASIDE);
  if (at < 0) return [];
  const comment = text
    .slice(at)
    .replace(/^\\\s+#+/, '')
    .trim();
  return /\p{L}/u.test(comment) ? [{ line, code: text.slice(0, at).trim(), comment }] : [];
}

/** A comment on a line of its own. */
const COMMENTED = /^\s*#+(?!!)\s*(\p{L}.*)$/u;

/** What goes on behind a comment on a line of its own stands further right than the command, or is an option. */
const isSetIn = ({ text }: CodeLine, first: CodeLine): boolean =>
  /^\s*-/.test(text) || text.search(/\S/) > first.text.search(/\S/);

function asideOn({ line, text }: CodeLine, below: CodeLine): Aside[] {
  const [, comment] = COMMENTED.exec(text) ?? [];
  return comment === undefined
    ? []
    : [{ line, code: withoutContinuation(below.text.trim()), comment: comment.trim() }];
}

const withoutContinuation = (piece: string): string => piece.replace(/[\\`^]$/, '').trimEnd();

/** What a shell shows before each line of a here-document that is typed at its prompt. */
const ASKS_ON = /^\s*> ?/;

const typedLines = (lines: readonly CodeLine[]): string[] =>
  lines.map(({ text }) => (ASKS_ON.test(lines.at(-1)?.text ?? '') ? text.replace(ASKS_ON, '') : text));

/** Finds the line that ends a here-document: the next one that is its word alone. Asked in the order of the lines. */
function findEndings(lines: readonly CodeLine[]): { after(word: string, at: number): number | undefined } {
  let places: Map<string, number[]> | undefined;
  return {
    after(word, at) {
      places ??= Map.groupBy([...lines.keys()].reverse(), (i) =>
        (lines[i] as CodeLine).text.replace(ASKS_ON, '').trim(),
      );
      const open = places.get(word) ?? [];
      while (open.length > 0 && (open.at(-1) as number) <= at) open.pop();
      return open.at(-1);
    },
  };
}
