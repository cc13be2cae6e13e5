import type { TableBlock, TextLine } from '../blocks/block.ts';
import { eachKey } from '../lines/each-key.ts';
import { readsLikeProse, sentenceWords } from '../lines/prose.ts';
import { readFound } from '../lines/read-found.ts';
import { recognize } from '../lines/recognize.ts';
import { splitRemark } from '../lines/remark.ts';
import { slashedCommands } from '../lines/slashed.ts';
import type { Statement } from '../lines/statement.ts';
import type { TextContext } from '../lines/text-reading.ts';
import { saysSomething } from '../wording/says-something.ts';
import type { Finding } from './finding.ts';
import { cellPieces, pressedIn, statementOf, unescaped } from './table-cells.ts';
import { type Column, firstPiece, isCode, saysAround, setsAgainst, tableColumns } from './table-columns.ts';
import type { RowWords, TermRow } from './table-words.ts';
import type { TableUnit } from './unit.ts';

/** Gives what the rows of a table say. */
export function findInTable(block: TableBlock, context: TextContext): TableUnit {
  const columns = tableColumns(block, context);
  const at = (column: Column): number => columns.indexOf(column);
  const shown = columns.flatMap((c, i) => (c === 'command' || c === 'keys' ? [i] : []));
  const mains =
    shown.length > 0 ? shown : columns.flatMap((c, i) => (c === 'example' ? [i] : [])).slice(0, 1);
  const words = at('description');
  const cellsOf = (column: Column, row: readonly TextLine[]): TextLine[] =>
    columns.flatMap((c, i) => (c === column && !mains.includes(i) && row[i] ? [row[i]] : []));
  const findings: Finding[] = [];
  const said: RowWords[] = [];
  const glosses: { target: string; statement: Statement }[] = [];
  const terms: TermRow[] = [];
  const rows = mains.length > 0 || at('flag') >= 0 || words > 0 ? block.rows : [];
  let alternative = block.from * 1000;
  for (const row of rows) {
    const line = row[0]?.line ?? block.from;
    const description =
      words >= 0 && row[words] && saysSomething((row[words] as TextLine).text)
        ? statementOf(row[words] as TextLine)
        : undefined;
    if (mains.length === 0) {
      const flag = at('flag');
      const cell = flag >= 0 ? row[flag] : undefined;
      if (cell && description)
        glosses.push({ target: cell.text.trim().replace(/[`*]/g, ''), statement: description });
      else if (description && words > 0 && row[0] && !setsAgainst(block, columns))
        terms.push({
          term: row[0].text.trim(),
          definition: description,
          facts: row.filter((one, i) => i > 0 && i !== words && saysSomething(one.text)).map(statementOf),
        });
      continue;
    }
    alternative += 1;
    const read = mains.flatMap((main) => {
      const cell = row[main];
      if (cell === undefined) return [];
      const own = columns[main] as Column;
      const pressed = own === 'keys' ? [] : pressedIn(cell);
      const column = pressed.length > 0 ? 'keys' : own;
      return (pressed.length > 0 ? pressed : cellPieces(cell, column))
        .flatMap(
          (piece) => slashedCommands(piece, 'code', context.vocabulary)?.map(({ text }) => text) ?? piece,
        )
        .flatMap((piece) => readCell(piece, cell, column, context));
    });
    const found: readonly (Read & { readonly words?: Statement })[] =
      (description && eachKey(read, description, [])) ?? read;
    const remarks = [
      ...mains
        .flatMap((main) => row[main] ?? [])
        .filter((cell) => cell.marks.some(isCode) && saysAround(cell)),
      ...cellsOf('remark', row).filter(({ text }) => /\p{L}/u.test(text)),
    ];
    const shownBefore = new Set(found.map(({ raw }) => raw.trim()));
    const examples = cellsOf('example', row)
      .flatMap((cell) => cellPieces(cell, 'example').map((piece) => splitRemark(piece).command))
      .filter(
        (text) =>
          !shownBefore.has(text) &&
          (readFound(text, 'code', context) !== undefined || found.some((one) => beginsAlike(text, one))),
      );
    for (const [i, finding] of found.entries()) {
      const { found: shown, raw, remark, isSure, words: own = description } = finding;
      said.push({
        ...(own ? { description: own } : remark ? { remark } : {}),
        notes: [...(own && remark && isSure ? [remark] : []), ...(i === 0 ? remarks.map(statementOf) : [])],
      });
      findings.push({
        found: shown,
        raw,
        line,
        endLine: line,
        role: 'entry',
        place: 'table',
        headings: block.headings,
        ...(i === 0 && examples[0] !== undefined ? { example: examples[0] } : {}),
        ...(found.length > 1 ? { alternative } : {}),
      });
    }
  }
  return { kind: 'table', block, findings, words: { rows: said, glosses, terms } };
}

/** What a piece of a cell is. */
interface Read {
  readonly found: Finding['found'];
  readonly raw: string;
  readonly remark?: Statement;
  /** The author has parted the remark from the command with a sign. */
  readonly isSure?: true;
}

function readCell(piece: string, cell: TextLine, column: Column, context: TextContext): Read[] {
  if (column === 'keys') {
    const typed = piece.replace(/^([`*]+)(.*[^`*].*)\1$/, '$2');
    const text = typed.replace(/\s*\+\s*/g, '+');
    const around = { ...context, interactive: true, listsKeys: true };
    const pressed = readFound(text, 'code', around);
    // Of a command among keys nothing is joined.
    const found = pressed?.kind === 'command' ? readFound(typed, 'code', around) : pressed;
    return [{ found: found ?? { kind: 'keys', chords: [[{ key: text, modifiers: [] }]], text }, raw: piece }];
  }
  const marked = cell.marks.length > 0;
  const said = splitRemark(piece);
  // A change of script alone parts nothing within a mark.
  const cut = marked && said.mark === '' ? { command: piece } : said;
  const found =
    readFound(cut.command, marked ? 'code' : 'block', context) ??
    readFound(unescaped(firstPiece(cell)), 'code', context) ??
    inColumn(cut.command, column, marked, context);
  if (found === undefined) return [];
  // `<(sort a)` in the midst of a command is no remark.
  if (found.text === piece) return [{ found, raw: piece }];
  const remark = /\p{L}/u.test(cut.remark ?? '')
    ? statementOf({ line: cell.line, text: cut.remark ?? '', marks: [] })
    : undefined;
  return [
    {
      found,
      raw: cut.command,
      ...(remark ? { remark } : {}),
      ...(cut.mark ? { isSure: true as const } : {}),
    },
  ];
}

/** True for another line of the program that a row is about: `mkdir shop` beside `mkdir`. */
const beginsAlike = (text: string, { raw }: { readonly raw: string }): boolean =>
  text.split(/\s+/)[0] === raw.trim().split(/\s+/)[0];

/** What stands in a column of commands is one, also where its name alone would not tell: `id`, `touch`. */
function inColumn(
  text: string,
  column: Column,
  marked: boolean,
  context: TextContext,
): Finding['found'] | undefined {
  if (column !== 'command' || !/^(?:[a-z][\w.+-]*|[~.]?\/\S+)(?:\s|$)/.test(text)) return undefined;
  if (readsLikeProse(text) && !(marked && sentenceWords(text.split(/\s+/).slice(1)) === 0)) return undefined;
  const command = recognize(text, 'prompt', context.vocabulary);
  return command && { kind: 'command', command, text };
}
