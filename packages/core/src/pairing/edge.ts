import type { TextUnit, Unit } from '../findings/unit.ts';
import type { Need } from './need.ts';
import { isFree, isReachable, textBefore } from './reach.ts';
import { leadsOnTo, scoreAfter, scoreBefore } from './score.ts';
import type { Habit } from './section-habit.ts';

/** A sentence that may describe a need. */
export interface Edge {
  readonly need: Need;
  readonly text: TextUnit;
  readonly how: 'before' | 'after';
  readonly score: number;
}

/** How much a section's habit counts for a sentence on that side, and against one on the other. */
const HABIT = 0.7;

/** Gives the sentences before and after a need that may describe it, with how well they do. */
export function edgesOf(need: Need, units: readonly Unit[], habit: Habit): Edge[] {
  const bias = (side: Habit): number => (habit === undefined ? 0 : habit === side ? HABIT : -HABIT);
  const edges: Edge[] = [];
  if (need.first) {
    const nearest = textBefore(need, units);
    const before = nearest && openingOf(nearest, units, need);
    if (nearest && before) {
      const afterCommand = units[units.lastIndexOf(before, need.at) - 1]?.kind === 'code';
      edges.push({
        need,
        text: before,
        how: 'before',
        score:
          scoreBefore(before, need, gapBetween(nearest.statement.endLine, need, 'before'), afterCommand) +
          bias('above'),
      });
    }
  }
  if (need.last) {
    const after = units[need.at + 1];
    if (after?.kind === 'text' && isFree(after) && isReachable(after, need)) {
      const next = units[need.at + 2];
      const leadsOn = next?.kind === 'code' && next.findings.length > 0;
      edges.push({
        need,
        text: after,
        how: 'after',
        score:
          scoreAfter(after, need, gapBetween(after.statement.line, need, 'after'), leadsOn) + bias('below'),
      });
    }
  }
  return edges;
}

/**
 * Where a heading, one paragraph and a command stand below each other, the paragraph's first sentence says what the
 * command does and the rest adds to it, unless the last one leads on to the command.
 */
function openingOf(nearest: TextUnit, units: readonly Unit[], need: Need): TextUnit {
  const at = units.lastIndexOf(nearest, need.at);
  const opening = units[at - nearest.index];
  const alone = nearest.index > 0 && nearest.index < 4 && units[at - nearest.index - 1]?.kind === 'heading';
  if (!alone || opening?.kind !== 'text' || opening.block !== nearest.block) return nearest;
  return leadsOnTo(nearest.statement.text) || !isFree(opening) ? nearest : opening;
}

/** Blank lines between a sentence and a need; the marks of a fence take a line but part nothing. */
function gapBetween(line: number, need: Need, side: 'before' | 'after'): number {
  const block = need.unit.kind === 'code' ? need.unit.block : undefined;
  const edge = side === 'before' ? (block?.from ?? need.from) : (block?.to ?? need.to);
  return Math.max(0, Math.abs(edge - line) - 1);
}
