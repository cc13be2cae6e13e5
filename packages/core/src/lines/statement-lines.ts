import type { CodeLine } from '../blocks/block.ts';
import { remarkOf } from './code-comment.ts';
import type { CodeItem } from './code-item.ts';
import { readInput } from './input.ts';
import { splitRemark } from './remark.ts';

/** Gives the statements of a block in a query language, each up to its semicolon. */
export function readStatements(lines: readonly CodeLine[], language: string): CodeItem[] {
  const items: CodeItem[] = [];
  let open: CodeLine[] = [];
  let group = 0;
  const close = (): void => {
    const [first, last] = [open[0], open.at(-1)];
    if (first === undefined || last === undefined) return;
    const own = cutComment(last);
    const cut =
      own.comment === undefined ? splitRemark(own.code) : { command: own.code, remark: own.comment };
    const before = open.slice(0, -1).map(cutComment);
    const raw = [...open.slice(0, -1).map((l) => l.text), cut.command].join('\n').trim();
    const codes = [...before.map(({ code }) => code), cut.command.trim()];
    const one = codes.filter((code) => code !== '').join(' ');
    const remark = remarkOf(cut.remark, last.line);
    const input = readInput(one) ?? {
      prompt: /sql|pg|postgres|mysql|sqlite/.test(language) ? ('sql' as const) : ('repl' as const),
      text: one,
    };
    items.push({
      kind: 'input',
      line: first.line,
      endLine: last.line,
      group,
      raw,
      input,
      ...(remark ? { remark } : {}),
    });
    for (const [at, { line, comment }] of before.entries()) {
      // A comment on a line of its own is about the next line.
      const target = [...codes.slice(at), ...codes.slice(0, at).reverse()].find(hasWords);
      if (comment !== undefined && target !== undefined)
        items.push({ kind: 'gloss', line, group, target: target.replace(/[\s,;]+$/, ''), text: comment });
    }
    open = [];
  };
  for (const [i, line] of lines.entries()) {
    const previous = lines[i - 1];
    if (previous && line.line > previous.line + 1) {
      close();
      group += 1;
    }
    const comment = /^\s*(--|#|\/\/|\/\*)\s*(.*?)\s*(\*\/)?$/.exec(line.text);
    if (comment && open.length === 0) {
      items.push({ kind: 'comment', line: line.line, group, text: comment[2] ?? '' });
      continue;
    }
    open.push(line);
    if (/;\s*(--.*|#.*)?$/.test(line.text) || /^\s*\\/.test(line.text)) close();
  }
  close();
  return items;
}

/** A line of a statement: on one line with the others its comment would take them in. */
function cutComment({ line, text }: CodeLine): { line: number; code: string; comment?: string } {
  const [, code = text, comment] =
    /^((?:'[^']*'|"[^"]*"|(?!(?:^|\s)--(?:\s|$))[^'"])*?)(?:^|\s+)--(?:\s+(\S.*)|\s*)$/.exec(text) ?? [];
  return { line, code: code.trim(), ...(comment === undefined ? {} : { comment: comment.trim() }) };
}

const hasWords = (code: string): boolean => /[\p{L}\p{N}]/u.test(code);
