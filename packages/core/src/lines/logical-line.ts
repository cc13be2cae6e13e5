import type { CodeLine } from '../blocks/block.ts';

/** Source lines that make one command together. */
export interface LogicalLine {
  readonly line: number;
  readonly endLine: number;
  /** The lines as written, joined by newlines. */
  readonly raw: string;
  /** On one line: continuation marks out, here-documents cut to their first line. */
  readonly text: string;
  /** Counted from 0; a blank line starts the next group. */
  readonly group: number;
}

const opens = (text: string): boolean => {
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c === '\\' && quote !== "'") i += 1;
    else if (quote !== '') quote = c === quote ? '' : quote;
    else if (c === '"' || (c === "'" && /[\s=(]|^$/.test(text[i - 1] ?? ''))) quote = c;
    else if (c === '#' && /\s/.test(text[i - 1] ?? ' ')) return false;
  }
  return quote !== '';
};

/** Joins the lines of each command: after `\`, inside quotes, in here-documents, before and after `|` and `&&`. `isStart` is true for lines that begin something by themselves. */
export function logicalLines(lines: readonly CodeLine[], isStart: (text: string) => boolean): LogicalLine[] {
  const result: LogicalLine[] = [];
  let group = 0;
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i] as CodeLine;
    const previous = lines[i - 1];
    if (previous && first.line > previous.line + 1) group += 1;
    const parts = [first.text];
    let text = first.text.trim();
    let last = first;
    const take = (): CodeLine | undefined => {
      const next = lines[i + 1];
      return next;
    };
    for (let next = take(); next !== undefined; next = take()) {
      const continues = /(^|[^\\])\\$/.test(text) || (/\s[`^]$/.test(text) && /^\s+\S/.test(next.text));
      const piped =
        /(\|\||&&|\|)$/.test(text) || (/^\s*(\|\||&&|\|)\s*\S/.test(next.text) && !isStart(next.text));
      const quoted =
        parts.length < 20 &&
        opens(text) &&
        lines.slice(i + 1, i + 20).some((l) => /["']/.test(l.text)) &&
        !isStart(next.text);
      if (!continues && !piped && !quoted) break;
      i += 1;
      last = next;
      parts.push(next.text);
      text = `${text.replace(/\s*[\\`^]$/, '')} ${next.text.trim()}`;
    }
    const heredoc = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/.exec(text);
    if (heredoc) {
      const end = lines.findIndex((l, k) => k > i && l.text.trim() === heredoc[2]);
      if (end > 0) {
        parts.push(...lines.slice(i + 1, end + 1).map((l) => l.text));
        last = lines[end] as CodeLine;
        i = end;
      }
    }
    result.push({
      line: first.line,
      endLine: last.line,
      raw: parts.map((p, k) => (k === 0 ? p.trim() : p)).join('\n'),
      text,
      group,
    });
  }
  return result;
}
