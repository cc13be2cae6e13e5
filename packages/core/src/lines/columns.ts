import type { Remarked } from './remarked.ts';

/** How wide the blank is that parts columns, and how much wider than those within a command. */
const GAP = 2;
const WIDER = 2;

/** One word that is an explanation by itself. */
const ONE_WORD =
  /^(?:\p{L}{4,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,})[。.]?$/u;

/**
 * Cuts a line whose command and explanation stand in columns, two or more blanks apart. A blank within the command may be
 * wide too, but less so.
 */
export function splitColumns(line: string): Remarked | undefined {
  const gaps = [...line.matchAll(/(?<=\S)(?:\s{2,}|\t+)(?=\S)/g)].map(({ index, 0: { length } }) => ({
    index,
    length,
  }));
  const last = gaps.at(-1);
  if (last === undefined) return undefined;
  const others = gaps.slice(0, -1).map(({ length }) => length);
  if (others.some((width) => width < GAP || width * WIDER > last.length)) return undefined;
  const remark = line.slice(last.index + last.length);
  if (!/^(?:\p{L}|["'(“（])/u.test(remark)) return undefined;
  if (!/\s/.test(remark) && !ONE_WORD.test(remark)) return undefined;
  if (/(^|\s)--?\w/.test(remark)) return undefined;
  // Behind an operator a command follows, however wide the blank.
  if (/(?:^|[^\\])[|&;]$/.test(line.slice(0, last.index))) return undefined;
  return { command: line.slice(0, last.index), remark, at: line.length - remark.length, mark: '' };
}
