import type { Mark, TableBlock, TextLine } from '../blocks/block.ts';
import { anyOf } from '../languages/alternatives.ts';
import { readsLikeProse } from '../lines/prose.ts';
import { readFound } from '../lines/read-found.ts';
import type { TextContext } from '../lines/text-reading.ts';

/** What a column of a table holds. */
export type Column =
  | 'command'
  | 'example'
  | 'alias'
  | 'keys'
  | 'flag'
  | 'description'
  | 'remark'
  | 'term'
  | 'other';

/** A header that is one of the words of a class, or has one of them in it. */
const whole = (column: 'alias' | 'flag' | 'term'): RegExp =>
  new RegExp(`^(?:${anyOf('columns', column)})$`, 'iu');
const inside = (column: 'example' | 'keys' | 'command' | 'description'): RegExp =>
  new RegExp(`(?:${anyOf('columns', column)})`, 'iu');

/** The headers of columns; the first that fits wins. */
const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['alias', whole('alias')],
  ['example', inside('example')],
  ['keys', inside('keys')],
  ['flag', whole('flag')],
  ['command', inside('command')],
  ['description', inside('description')],
  ['term', whole('term')],
];

/** What comparison tables answer with; `yes` and `true` are programs as well. */
const ANSWER = new RegExp(`^(?:${anyOf('grammar', 'yesNo')})$`, 'iu');

const readsAs = (
  cells: readonly TextLine[],
  context: TextContext,
  kind: 'command' | 'input' | 'keys',
): number => {
  const filled = cells.filter((c) => c.text.trim() !== '' && !ANSWER.test(c.text.trim()));
  if (filled.length === 0) return 0;
  return (
    filled.filter(
      (c) =>
        readFound(firstPiece(c), c.marks.some((m) => m.kind === 'code') ? 'code' : 'block', context)?.kind ===
        kind,
    ).length / filled.length
  );
};

export const isCode = ({ kind }: Mark): boolean => kind === 'code' || kind === 'key';

/** True for a cell whose code stands in a sentence: "up to the next `\\E`". */
export const saysAround = ({ text, marks }: TextLine): boolean =>
  marks
    .filter(isCode)
    .reduce((words, { from, to }) => words.slice(0, from) + ' '.repeat(to - from) + words.slice(to), text)
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length > 2;

/** More than one word; scripts without blanks need no blank for that. */
const SEVERAL_WORDS =
  /\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{2}/u;

/** The first marked piece of a cell, or its whole text. */
export function firstPiece(cell: TextLine): string {
  const mark = cell.marks.find(isCode);
  return mark ? cell.text.slice(mark.from, mark.to) : cell.text;
}

/** Gives what each column of a table holds, by its header and by its cells. */
export function tableColumns(block: TableBlock, context: TextContext): Column[] {
  // Markdown leaves out the cells beyond the header; their author has words there.
  const beyond = Math.max(
    0,
    ...block.rows.map((row) => row.findLastIndex(hasWords) + 1 - block.header.length),
  );
  const named = block.header.map(
    (cell): Column => HEADERS.find(([, pattern]) => pattern.test(cell.text.trim()))?.[0] ?? 'other',
  );
  const column = (i: number): TextLine[] =>
    block.rows.map((row) => row[i] ?? { line: 0, text: '', marks: [] });
  const columns = named.map((name, i): Column => {
    const cells = column(i);
    const filled = cells.filter((c) => c.text.trim() !== '');
    const commands = readsAs(cells, context, 'command') + readsAs(cells, context, 'input');
    const keys = readsAs(cells, context, 'keys');
    const flags =
      filled.length === 0
        ? 0
        : filled.filter((c) => /^[`*]*-{1,2}[\w?]/.test(c.text.trim())).length / filled.length;
    if (flags > 0.5) return 'flag';
    if (name === 'description' && filled.filter(saysAround).length * 2 > filled.length) return name;
    // Words that also name programs, in a column of terms: `mount` as a type of unit.
    if (name === 'term' && cells.every((c) => c.marks.length === 0 && /^\s*[\p{L}-]+\s*$/u.test(c.text)))
      return 'term';
    if (keys > 0.5) return 'keys';
    // `touch` and `id` are words as well; in code, beside commands, they are commands.
    const inCode = filled.every(({ marks }) => marks.some(({ kind }) => kind === 'code'));
    if (commands > 0.5 || (inCode && filled.length > 2 && commands >= 0.4))
      return name === 'example' || name === 'alias' ? name : 'command';
    if (name === 'command' && (commands > 0.2 || keys > 0.2)) return keys > commands ? 'keys' : 'command';
    if (name === 'keys')
      return context.interactive ||
        keys > 0 ||
        !filled.every((c) => /^[`]?[a-z]+[`]?$/.test(c.text.trim())) ||
        filled.every((c) => firstPiece(c).trim().length === 1)
        ? 'keys'
        : 'alias';
    const prose =
      filled.length === 0 ? 0 : filled.filter((c) => readsLikeProse(c.text)).length / filled.length;
    if (name === 'command' && prose > 0.5 && !(inCode && filled.length > 0)) return 'description';
    if (name === 'command' && inCode && filled.length > 0 && keys === 0) return 'command';
    if (name === 'command' && commands === 0) return context.interactive ? 'keys' : 'command';
    return name === 'other' && prose > 0.5 && filled.some((c) => SEVERAL_WORDS.test(c.text))
      ? 'description'
      : name;
  });
  return oneOfEach([...withWords(columns, column), ...Array<Column>(beyond).fill('description')], column);
}

const hasWords = ({ text }: TextLine): boolean => /[\p{L}\p{N}]/u.test(text);

/** A header that says that its column describes; in "User-Defined" stands no "use". */
const CALLED_DESCRIPTION = new RegExp(
  `(?<!\\p{Script=Latin})(?:${anyOf('columns', 'description')})(?!\\p{Script=Latin})`,
  'iu',
);

/** True for a table that sets things against each other: several columns of sentences, none of them called a description. */
export function setsAgainst({ header }: TableBlock, columns: readonly Column[]): boolean {
  const said = columns.flatMap((c, i) => (i > 0 && (c === 'description' || c === 'remark') ? [i] : []));
  return said.length > 1 && !said.some((i) => CALLED_DESCRIPTION.test(header[i]?.text ?? ''));
}

/** Where nothing else describes what is typed, the only other column does, if it has more than single words. */
function withWords(columns: readonly Column[], column: (i: number) => TextLine[]): readonly Column[] {
  const others = columns.flatMap((c, i) => (c === 'other' ? [i] : []));
  const [only] = others;
  if (only === undefined || others.length > 1 || columns.includes('description')) return columns;
  if (!columns.includes('command') && !columns.includes('keys')) return columns;
  const filled = column(only).filter(({ text }) => text.trim() !== '');
  const says = filled.filter(({ text }) => /\p{L}/u.test(text) && SEVERAL_WORDS.test(text.trim())).length;
  return says * 2 > filled.length ? columns.with(only, 'description') : columns;
}

/**
 * A table has one description column: the one next to what it describes. Further ones are remarks, and further columns of
 * commands show other ways, unless their header calls them examples.
 */
function oneOfEach(columns: readonly Column[], column: (i: number) => TextLine[]): Column[] {
  const main = columns.findIndex((c) => c === 'command' || c === 'keys' || c === 'flag' || c === 'term');
  const length = (i: number): number => column(i).reduce((sum, { text }) => sum + text.length, 0);
  const best = columns
    .flatMap((c, i) => (c === 'description' ? [i] : []))
    .toSorted((a, b) => (main < 0 ? length(b) - length(a) : Math.abs(a - main) - Math.abs(b - main)))[0];
  return columns.map((c, i) => (c === 'description' && i !== best ? 'remark' : c));
}
