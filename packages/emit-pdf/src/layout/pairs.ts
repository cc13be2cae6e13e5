import type { PairKind } from '../sheet/sheet.ts';
import { linesIn } from './lines-in.ts';
import type { MeasuredParagraph } from './measure.ts';
import { wrapParagraph } from './wrap.ts';

/** A label with the sentence that may stand on its line. */
export interface Pair {
  readonly label: MeasuredParagraph;
  readonly sentence: MeasuredParagraph;
}

/** Gives where the sentences of a group's pairs begin in a column of `width` em; nothing where they stand below their labels. */
export type TabAt = (width: number) => number | undefined;

/** Between the widest label and the sentences, in em. */
const GAP = 0.8;
/** The widest labels may take this share of a column. */
const WIDEST = 0.6;
/** So many of a group's sentences must save a line: this share of them, and two. */
const MOST = 0.5;
/** So many commands make a table on a sheet that has room. */
const TABLE = 4;
/** A sentence that stands below its label among others that do not is as bad as so many lines. */
const BELOW = 0.9;
/** So many places are tried; more would look no better. */
const TRIED = 8;

/**
 * Gives the tab stop of a group's pairs; keys and options, which are short, have one wherever there is room. A few commands
 * have one on a sheet that is set closely alone: they are no table, and need not save lines on any other.
 */
export function tabOf(pairs: readonly Pair[], kind: PairKind, isClose: boolean): TabAt {
  const known = new Map<number, number | undefined>();
  if (kind === 'command' && !isClose && pairs.length < TABLE) return () => undefined;
  const least = kind === 'command' ? Math.max(2, pairs.length * MOST) : 1;
  return (width) => {
    if (!known.has(width)) known.set(width, bestTab(pairs, width, least));
    return known.get(width);
  };
}

/** Gives the sentence as it stands behind its label; nothing where the label is too wide for the tab, or where it would take more lines so. */
export function besideLabel(
  { label, sentence }: Pair,
  tab: number | undefined,
  width: number,
): MeasuredParagraph | undefined {
  if (tab === undefined || savedLines({ label, sentence }, tab, width) < 0) return undefined;
  return at(sentence, tab);
}

function bestTab(pairs: readonly Pair[], width: number, least: number): number | undefined {
  const tabs = pairs.map(({ label }) => widthOf(label) + GAP).filter((tab) => tab <= width * WIDEST);
  const sorted = [...new Set(tabs)].sort((a, b) => a - b);
  const step = Math.max(1, Math.ceil(sorted.length / TRIED));
  let best: { tab: number; worth: number } | undefined;
  for (let index = sorted.length - 1; index >= 0; index -= step) {
    const tab = sorted[index] ?? 0;
    const lines = pairs.map((pair) => savedLines(pair, tab, width));
    const saved = lines.reduce((sum, line) => sum + Math.max(0, line), 0);
    const worth = saved - BELOW * lines.filter((line) => line < 0).length;
    if (saved >= least && worth >= (best?.worth ?? Number.NEGATIVE_INFINITY)) best = { tab, worth };
  }
  return best?.tab;
}

/** How many lines a pair takes less than with its sentence below; below 0 where it has no room. */
function savedLines({ label, sentence }: Pair, tab: number, width: number): number {
  if (widthOf(label) + GAP > tab + 1e-6) return -1;
  const below = linesOf(sentence, width);
  return 1 + below - linesOf(at(sentence, tab), width);
}

function linesOf(measured: MeasuredParagraph, width: number): number {
  return Math.max(1, linesIn(measured, width, undefined, wrapParagraph).lines.length);
}

function at(sentence: MeasuredParagraph, tab: number): MeasuredParagraph {
  return { ...sentence, paragraph: { ...sentence.paragraph, indent: tab, hang: tab } };
}

function widthOf({ paragraph, total }: MeasuredParagraph): number {
  return paragraph.indent + (total * paragraph.scale) / 1000;
}
