import { asWritten } from '../commands/as-written.ts';
import { spell } from '../commands/spell.ts';
import { likeness, stems } from './likeness.ts';
import { areOpposed } from './opposites.ts';
import { sayTheSame } from './same-words.ts';
import type { Use } from './variants.ts';

/** With how many rows a use is compared, and with how many uses of each: more would cost time and change nothing. */
const COMPARED = 100;
const HEARD = 20;

/** How much two authors' sentences have in common at least that speak of the same with other values. */
const AKIN = 0.1;

/**
 * Gives the uses of one command by the row that they make: the same literal words, and sentences that do not differ in
 * meaning. One author who says two things of a command, or of two values of it, means two rows; several authors say one
 * thing in many ways, and mean two only where their sentences deny each other.
 */
export function rowsOf<U extends Use>(uses: readonly U[]): U[][] {
  const rows: U[][] = [];
  for (const alike of Map.groupBy(uses, ({ line }) => line.identity).values()) {
    const isOne =
      new Set(alike.map(({ occurrence }) => occurrence.span.source)).size > 1 ? saysOneOfMany : saysOne;
    const own: U[][] = [];
    // What is described decides which rows there are; the others join what they fit.
    for (const use of [...alike.filter(isDescribed), ...alike.filter((use) => !isDescribed(use))]) {
      const row = own
        .slice(-COMPARED)
        .find((members) => members.slice(0, HEARD).every((member) => isOne(member, use)));
      if (row) row.push(use);
      else own.push([use]);
    }
    for (const row of own) rows.push(row);
  }
  const rank = new Map(uses.map((use, at) => [use, at]));
  const at = (use: U | undefined): number => rank.get(use as U) ?? 0;
  return withNames(rows)
    .map((row) => row.toSorted((a, b) => at(a) - at(b)))
    .sort((a, b) => at(a[0]) - at(b[0]));
}

const isDescribed = ({ description, occurrence }: Use): boolean =>
  description !== undefined && occurrence.role === 'entry';

const writtenText = ({ line }: Use): string => spell(asWritten(line.parts));

/** True for two uses in one author's note that are one row. */
function saysOne(one: Use, other: Use): boolean {
  if (one.occurrence.role !== 'entry' || other.occurrence.role !== 'entry') return true;
  const [said, told] = [one.description?.text, other.description?.text];
  const sameText = writtenText(one) === writtenText(other);
  if (said === undefined || told === undefined) return sameText || one.line.text === other.line.text;
  if (sayTheSame(said, told)) return true;
  return sameText && one.occurrence.headings.join('\n') === other.occurrence.headings.join('\n');
}

/** True for two uses in the notes of several authors that are one row. */
function saysOneOfMany(one: Use, other: Use): boolean {
  if (one.occurrence.role !== 'entry' || other.occurrence.role !== 'entry') return true;
  const [said, told] = [one.description?.text, other.description?.text];
  if (said === undefined || told === undefined) return true;
  if (areOpposed(said, told)) return false;
  return one.line.text === other.line.text || likeness(stems(said), stems(told)) >= AKIN;
}

/** A command that is only named, or lacks what it cannot run without, is no row beside one that is whole. */
function withNames<U extends Use>(rows: readonly U[][]): U[][] {
  const isName = (row: readonly U[]): boolean =>
    row.every(({ line, occurrence }) => line.bare && (occurrence.role !== 'entry' || lacksOperand(line)));
  const whole = rows.filter((row) => !isName(row)).map((row) => [...row]);
  const [first] = whole;
  if (first === undefined) return [...rows];
  const kept: U[][] = [];
  for (const row of rows.filter(isName)) {
    const flags = (row[0] as U).line.flags.join(' ');
    const home = whole.find((other) => (other[0] as U).line.flags.join(' ') === flags);
    const isSaid = row.some(isDescribed) && home?.some(isDescribed) === true && !isOfMany([...row, ...home]);
    if (row.some(({ occurrence }) => occurrence.role === 'entry') && (home === undefined || isSaid))
      kept.push(row);
    else for (const use of row) (home ?? first).push(use);
  }
  return [...whole, ...kept];
}

const isOfMany = (row: readonly Use[]): boolean =>
  new Set(row.map(({ occurrence }) => occurrence.span.source)).size > 1;

const lacksOperand = ({ problems }: Use['line']): boolean =>
  problems.some(({ rule }) => rule === 'missing-operand');
