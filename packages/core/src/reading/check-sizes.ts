import type { Nodes, Root, Table } from 'mdast';
import { type Finding, quote } from './report.ts';
import { visit } from './visit.ts';

/** What paper, decks and readers of PDF still take. */
const most = {
  /** Columns of a table. */
  tableColumns: 64,
  /** UTF-16 units of an address. */
  address: 2048,
  /** UTF-16 units of a line of code. */
  codeLine: 1000,
  /** UTF-16 units without a blank. */
  word: 1000,
} as const;

/** Gives what is larger than any format can show well; nothing is left out for it. */
export function checkSizes(text: string, root: Root): Finding[] {
  const findings: Finding[] = [];
  visit(root, (node) => {
    if (node.type === 'table') findings.push(...checkTable(node));
    else if ((node.type === 'link' || node.type === 'definition') && node.url.length > most.address)
      findings.push(found('link/too-long', `the address has ${node.url.length} characters`, node));
    else if (node.type === 'code') findings.push(...checkCode(text, node));
    else if (node.type === 'text') findings.push(...checkWords(text, node));
  });
  return findings;
}

function checkTable(table: Table): Finding[] {
  const columns = table.children[0]?.children.length ?? 0;
  const wide = found(
    'table/too-wide',
    `the table has ${columns} columns, expected at most ${most.tableColumns}`,
    table,
  );
  const longer = table.children.find(({ children }) => children.length > columns);
  return [
    ...(columns > most.tableColumns ? [wide] : []),
    ...(longer ? [found('table/too-wide', `the row has more cells than the table has columns`, longer)] : []),
  ];
}

function checkCode(text: string, node: Nodes): Finding[] {
  const from = node.position?.start.offset ?? 0;
  return longRuns(text.slice(from, node.position?.end.offset ?? from), /\S[^\n]*/g, most.codeLine).map(
    ([at, length]) => ({
      ...found('command/very-long', `the line of code has ${length} characters`, node),
      start: from + at,
      end: from + at + length,
    }),
  );
}

function checkWords(text: string, node: Nodes): Finding[] {
  const from = node.position?.start.offset ?? 0;
  const source = text.slice(from, node.position?.end.offset ?? from);
  return longRuns(source, /\S+/g, most.word).map(([at, length]) => {
    const message = `the word ${quote(source.slice(at, at + 20))} … has ${length} characters`;
    return { ...found('text/long-word', message, node), start: from + at, end: from + at + length };
  });
}

/** Marks above and below letters take no room, so that they do not count. */
function longRuns(source: string, run: RegExp, limit: number): (readonly [at: number, length: number])[] {
  if (source.length <= limit) return [];
  return Array.from(source.matchAll(run), ({ 0: each, index }) => [index, each.length] as const).filter(
    ([at, length]) => length > limit && source.slice(at, at + length).replace(/\p{M}/gu, '').length > limit,
  );
}

function found(rule: string, message: string, { position }: Nodes): Finding {
  const start = position?.start.offset ?? 0;
  return { rule, level: 'warning', message, start, end: position?.end.offset ?? start };
}
