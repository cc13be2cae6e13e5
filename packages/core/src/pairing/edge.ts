import type { Reason } from '../claims/claim.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import { inNamedRun } from '../concepts/named-run.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { POINTS_BACK } from '../lines/cues.ts';
import type { Need } from './need.ts';
import { isFree, isReachable, opensNextBullet, textBefore } from './reach.ts';
import { leadsOnTo, reasonsAfter, reasonsBefore } from './score.ts';
import type { Habit } from './section-habit.ts';

/** A sentence that may describe a need, with what speaks for it and against it. */
export interface Edge {
  readonly text: TextUnit;
  readonly reasons: readonly Reason[];
}

/** How much a section's habit counts for a sentence on that side, and against one on the other. */
const HABIT = 0.7;

const habitual = (habit: Habit, side: Habit): Reason[] => {
  if (habit === undefined) return [];
  return habit === side
    ? [{ cue: `this section explains ${side} its blocks`, weight: HABIT }]
    : [{ cue: `this section explains ${habit} its blocks`, weight: -HABIT }];
};

/** Gives the sentence before a need that may describe it. */
export function edgeBefore(
  need: Need,
  units: readonly Unit[],
  habit: Habit,
  decided: Verdicts,
): Edge | undefined {
  if (!need.first) return undefined;
  const nearest = textBefore(need, units, decided);
  const text = nearest && openingOf(nearest, units, need, decided, habit);
  if (nearest === undefined || text === undefined || isOfRun(text, need, units)) return undefined;
  const above = units[units.lastIndexOf(text, need.at) - 1];
  const gap = gapBetween(nearest.statement.endLine, need, 'before');
  const other = above?.kind === 'code' ? text.statement.line - above.block.to - 1 : Number.POSITIVE_INFINITY;
  const reasons = reasonsBefore(text, need, gap, above?.kind === 'code', other < gap);
  return { text, reasons: [...reasons, ...habitual(habit, 'above')] };
}

/** Gives the sentence behind a need that may describe it. */
export function edgeAfter(
  need: Need,
  units: readonly Unit[],
  habit: Habit,
  decided: Verdicts,
): Edge | undefined {
  const text = units[need.at + 1];
  if (!need.last || text?.kind !== 'text' || !isFree(text, decided) || !isReachable(text, need))
    return undefined;
  if (isOfRun(text, need, units) || (need.unit.kind === 'code' && opensNextBullet(text, need)))
    return undefined;
  const next = units[need.at + 2];
  const isNext = next?.kind === 'code' && next.findings.length > 0;
  const gap = gapBetween(text.statement.line, need, 'after');
  const isNearer = isNext && next.block.from - text.statement.endLine - 1 > gap;
  const reasons = reasonsAfter(text, need, gap, isNext && !isNearer, isNearer);
  const isAlone = isNamed(units[need.at - 1]) && (next === undefined || next.kind === 'heading');
  const alone = isAlone ? [{ cue: 'is all that its section says', weight: 0.8 }] : [];
  return { text, reasons: [...reasons, ...alone, ...habitual(habit, 'below')] };
}

/** True for a heading that names a command, and so says nothing of it. */
const isNamed = (unit: Unit | undefined): boolean =>
  unit?.kind === 'heading' && unit.reading.kind === 'entries' && unit.reading.description === undefined;

/** A line of a run is about what it names, unless the command stands in its bullet. */
const isOfRun = (text: TextUnit, need: Need, units: readonly Unit[]): boolean =>
  need.place.items.every(({ id }) => id !== text.block.items.at(-1)?.id) && inNamedRun(text, units);

/**
 * Where a heading, one paragraph and a command stand below each other, the paragraph's first sentence says what the
 * command does and the rest adds to it, unless the last one leads on to the command. So it is behind another block, but
 * where the section explains its blocks below them.
 */
function openingOf(
  nearest: TextUnit,
  units: readonly Unit[],
  need: Need,
  decided: Verdicts,
  habit: Habit,
): TextUnit {
  const at = units.lastIndexOf(nearest, need.at);
  const opening = units[at - nearest.index];
  const above = units[at - nearest.index - 1]?.kind;
  const alone =
    nearest.index > 0 &&
    nearest.index < 4 &&
    (above === 'heading' || (above === 'code' && habit !== 'below' && need.unit.kind === 'code'));
  if (!alone || opening?.kind !== 'text' || opening.block !== nearest.block) return nearest;
  if (above === 'code' && POINTS_BACK.test(opening.statement.text)) return nearest;
  return leadsOnTo(nearest.statement.text) || !isFree(opening, decided) ? nearest : opening;
}

/** Blank lines between a sentence and a need; the marks of a fence take a line but part nothing. */
function gapBetween(line: number, need: Need, side: 'before' | 'after'): number {
  const block = need.unit.kind === 'code' ? need.unit.block : undefined;
  const edge = side === 'before' ? (block?.from ?? need.from) : (block?.to ?? need.to);
  return Math.max(0, Math.abs(edge - line) - 1);
}
