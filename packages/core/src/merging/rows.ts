import type { Use } from './variants.ts';
import { isDescribed, ofOneNote, ofSeveralNotes, type Voices } from './voices.ts';

/** With how many rows a use is compared, and with how many uses of each: more would cost time and change nothing. */
const COMPARED = 100;
const HEARD = 20;

/**
 * Gives the uses of one command by the row that they make: the same literal words, and sentences that do not differ in
 * meaning. One author who says two things of a command, or of two values of it, means two rows; several authors say one
 * thing in many ways, and mean two only where their sentences deny each other.
 */
export function rowsOf<U extends Use>(uses: readonly U[]): U[][] {
  const rows: U[][] = [];
  for (const alike of Map.groupBy(uses, ({ line }) => line.identity).values()) {
    if (alike.length === 1) {
      rows.push(alike);
      continue;
    }
    const isOfOne = new Set(alike.map(({ occurrence }) => occurrence.span.source)).size === 1;
    // What is described decides which rows there are; the others join what they fit.
    const inTurn = [...alike.filter(isDescribed), ...alike.filter((use) => !isDescribed(use))];
    for (const row of isOfOne ? joined(inTurn, ofOneNote) : joined(inTurn, ofSeveralNotes)) rows.push(row);
  }
  const rank = new Map(uses.map((use, at) => [use, at]));
  const at = (use: U | undefined): number => rank.get(use as U) ?? 0;
  return withNames(rows)
    .map((row) => row.toSorted((a, b) => at(a) - at(b)))
    .sort((a, b) => at(a[0]) - at(b[0]));
}

/** Uses that make a row, and what the first of them say, with which a further one must agree. */
interface Row<U, Voice> {
  readonly at: number;
  readonly members: U[];
  readonly heard: Voice[];
}

/** Gives the rows that uses make. What says the same as one before joins its row without being compared again. */
function joined<U extends Use, Voice>(uses: readonly U[], { keyOf, voiceOf, areOne }: Voices<Voice>): U[][] {
  const rows: Row<U, Voice>[] = [];
  const homes = new Map<string, Row<U, Voice>>();
  for (const use of uses) {
    const key = keyOf(use);
    const home = homes.get(key);
    if (home !== undefined && home.at >= rows.length - COMPARED) {
      home.members.push(use);
      continue;
    }
    const voice = voiceOf(use);
    const found = rows.slice(-COMPARED).find(({ heard }) => heard.every((one) => areOne(one, voice)));
    const row = found ?? { at: rows.length, members: [], heard: [] };
    if (found === undefined) rows.push(row);
    if (row.members.length < HEARD) row.heard.push(voice);
    row.members.push(use);
    homes.set(key, row);
  }
  return rows.map(({ members }) => members);
}

/** A command that is only named, or lacks what it cannot run without, is no row beside one that is whole. */
function withNames<U extends Use>(rows: readonly U[][]): U[][] {
  const isName = (row: readonly U[]): boolean =>
    row.every(({ line, occurrence }) => line.bare && (occurrence.role !== 'entry' || lacksOperand(line)));
  const whole = rows.filter((row) => !isName(row)).map((row) => [...row]);
  const [first] = whole;
  if (first === undefined) return [...rows];
  const kept: U[][] = [];
  const flagsOf = ([use]: readonly U[]): string => (use as U).line.flags.join(' ');
  const byFlags = new Map(whole.toReversed().map((row) => [flagsOf(row), row]));
  for (const row of rows.filter(isName)) {
    const home = byFlags.get(flagsOf(row));
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
