import type { LineCall } from '../commands/line-call.ts';
import type { Finding } from '../findings/finding.ts';
import { headingStatement } from '../findings/from-heading.ts';
import type { HeadingUnit, TextUnit, Unit } from '../findings/unit.ts';
import { isExampleLabel, POINTS_BACK } from '../lines/cues.ts';
import type { Description } from '../model.ts';
import { findNeeds, type Need } from './need.ts';
import { scoreAfter, scoreBefore, THRESHOLD } from './score.ts';
import { type Habit, sectionHabits } from './section-habit.ts';

/** A sentence that may describe a need. */
interface Edge {
  readonly need: Need;
  readonly text: TextUnit;
  readonly how: 'before' | 'after';
  readonly score: number;
}

/** Two sentences that fit a command almost equally well. */
export interface Tie {
  readonly finding: Finding;
  readonly chosen: TextUnit;
  readonly other: TextUnit;
}

/** Gives each finding without a description the sentence that belongs to it, where one does. */
export function pair(units: readonly Unit[], calls: ReadonlyMap<Finding, LineCall>): Tie[] {
  const needs = findNeeds(units);
  const habitOf = sectionHabits(units);
  const edges = needs
    .flatMap((need) => edgesOf(need, units, habitOf(need.place.headings.at(-1))))
    .sort((a, b) => b.score - a.score || a.need.at - b.need.at);
  const byNeed = Map.groupBy(edges, (e) => e.need);
  const done = new Set<Need>();
  const taken = new Set<TextUnit>();
  const ties: Tie[] = [];
  for (const edge of edges) {
    if (edge.score < THRESHOLD || done.has(edge.need) || taken.has(edge.text)) continue;
    const rival = byNeed
      .get(edge.need)
      ?.find((e) => e !== edge && !taken.has(e.text) && e.score >= THRESHOLD);
    const margin = edge.score - (rival?.score ?? 0);
    const [finding] = edge.need.findings;
    if (rival && margin < 0.25 && finding) ties.push({ finding, chosen: edge.text, other: rival.text });
    done.add(edge.need);
    describe(edge.need, withContext(edge, units), edge.how, Math.min(0.95, 0.5 + Math.max(0, margin) / 3));
    taken.add(edge.text);
    edge.text.use = 'description';
  }
  for (const need of needs) if (!done.has(need)) fallBack(need, units, calls);
  return ties;
}

/** Alternatives of one another, or several lines of one command: one sentence is about all of them. */
function isOneCommand(need: Need, calls: ReadonlyMap<Finding, LineCall>): boolean {
  const [first] = need.findings;
  if (first?.alternative !== undefined)
    return need.findings.every((f) => f.alternative === first.alternative);
  const classes = new Set(need.findings.map((f) => calls.get(f)?.call.canonical.join(' ')));
  return (
    need.findings.length <= 3 &&
    classes.size === 1 &&
    !classes.has(undefined) &&
    [...classes][0]?.includes(' ') === true
  );
}

function describe(
  need: Need,
  pieces: readonly TextUnit[],
  how: Description['how'],
  confidence: number,
): void {
  // Whether they are one command is settled when all lines are read.
  const shared = need.findings.length > 1;
  for (const piece of pieces) piece.use = 'description';
  for (const finding of need.findings)
    finding.description = {
      pieces: pieces.map((p) => p.statement),
      how,
      shared,
      confidence: shared ? Math.min(confidence, 0.6) : confidence,
    };
}

/** A lead-in that points back ("To do that") is no description without the sentence before it; "It pulls … It runs …" go together. */
function withContext(edge: Edge, units: readonly Unit[]): TextUnit[] {
  const at = units.indexOf(edge.text, Math.max(0, edge.need.at - 50));
  const before = units[at - 1];
  if (
    edge.how === 'before' &&
    /^(to (do|fix|achieve|solve) (that|this)|for (this|that)|dazu|dafür|para (eso|esto|ello)|для этого|bunun için)/iu.test(
      edge.text.statement.text,
    ) &&
    before?.kind === 'text' &&
    before.use === undefined &&
    before.reading.kind === 'prose'
  ) {
    return [before, edge.text];
  }
  return [edge.text];
}

/** How much a section's habit counts for a sentence on that side, and against one on the other. */
const HABIT = 0.7;

function edgesOf(need: Need, units: readonly Unit[], habit: Habit): Edge[] {
  const bias = (side: Habit): number => (habit === undefined ? 0 : habit === side ? HABIT : -HABIT);
  const edges: Edge[] = [];
  if (need.first) {
    const before = textBefore(need, units);
    if (before) {
      const afterCommand = units[units.lastIndexOf(before, need.at) - 1]?.kind === 'code';
      edges.push({
        need,
        text: before,
        how: 'before',
        score:
          scoreBefore(before, need, gapBetween(before.statement.endLine, need, 'before'), afterCommand) +
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

const isFree = (unit: TextUnit): boolean =>
  unit.reading.kind === 'prose' &&
  unit.findings.every((f) => f.role !== 'entry') &&
  unit.use === undefined &&
  !isAllCode(unit);

/** A line of nothing but code describes nothing. */
const isAllCode = (unit: TextUnit): boolean =>
  unit.statement.marks.some(
    (m) => m.kind === 'code' && m.from === 0 && m.to >= unit.statement.text.replace(/[\s.:,;]+$/, '').length,
  );

/** A sentence of the same bullet or of an outer one; for a bullet of its own, never of its sibling. */
function isReachable(text: TextUnit, need: Need): boolean {
  if (need.unit.kind === 'code') return true;
  if (need.unit.kind === 'heading' || text.block === need.unit.block) return true;
  const own = need.place.items;
  if (own.length === 0) return true;
  const other = text.block.items;
  const shared = own.filter((item) => other.some((o) => o.id === item.id)).length;
  // A bullet of another kind directly below is a child, whatever its indentation says to Markdown.
  const below = text.statement.endLine + 1 === need.from && other.at(-1)?.list !== own.at(-1)?.list;
  return (
    shared === other.length ||
    (shared === own.length && other.length > own.length) ||
    (below && other.length === own.length)
  );
}

/** The nearest sentence before a need, past labels of examples and past sibling bullets. */
function textBefore(need: Need, units: readonly Unit[]): TextUnit | undefined {
  for (let i = need.at - 1; i >= 0; i--) {
    const unit = units[i] as Unit;
    if (unit.kind === 'heading' || unit.kind === 'table') return undefined;
    if (unit.kind === 'code') {
      if (unit.findings.length === 0 && unit.reading.kind === 'output') continue;
      return undefined;
    }
    if (isExampleLabel(unit.statement.text)) continue;
    if (need.unit.kind === 'text') {
      // Siblings in the same list say nothing about this bullet; the sentence that introduces the list does.
      if (!isReachable(unit, need)) {
        const list = need.place.items.at(-1)?.list;
        if (unit.block.items.some((item) => item.list === list)) continue;
        return undefined;
      }
      if (need.place.items.length > 0 && unit.block.items.length === 0 && bareSiblings(need, units) > 1)
        return undefined;
    }
    return isFree(unit) ? unit : undefined;
  }
  return undefined;
}

/** How many bullets of the need's list show a command and nothing else. */
function bareSiblings(need: Need, units: readonly Unit[]): number {
  const list = need.place.items.at(-1)?.list;
  const inList = (u: Unit | undefined): boolean => u?.block.items.some((item) => item.list === list) === true;
  let [first, last] = [need.at, need.at];
  while (inList(units[first - 1])) first -= 1;
  while (inList(units[last + 1])) last += 1;
  return units
    .slice(first, last + 1)
    .filter(
      (u) =>
        u.kind === 'text' &&
        u.reading.kind === 'entries' &&
        u.block.items.at(-1)?.list === list &&
        u.findings.every((f) => f.description === undefined),
    ).length;
}

/** Blank lines between a sentence and a need; the marks of a fence take a line but part nothing. */
function gapBetween(line: number, need: Need, side: 'before' | 'after'): number {
  const block = need.unit.kind === 'code' ? need.unit.block : undefined;
  const edge = side === 'before' ? (block?.from ?? need.from) : (block?.to ?? need.to);
  return Math.max(0, Math.abs(edge - line) - 1);
}

/** What stands beside a command only as words about its parts, or as the heading above it. */
function fallBack(need: Need, units: readonly Unit[], calls: ReadonlyMap<Finding, LineCall>): void {
  if (need.unit.kind === 'text' && need.unit.reading.kind === 'entries' && need.unit.reading.rest) {
    const { rest } = need.unit.reading;
    for (const finding of need.findings)
      finding.description = { pieces: [rest], how: 'inline', shared: false, confidence: 0.6 };
    return;
  }
  const heading = need.unit.kind === 'heading' ? undefined : headingAbove(need, units);
  if (heading === undefined || (need.findings.length > 1 && !isOneCommand(need, calls)) || !need.first)
    return;
  const own = headingStatement(heading.block);
  const parent = heading.block.headings.at(-1);
  // "-p: ports" only names a flag; the larger heading says what is done.
  const statement =
    parent && /^`?(flags?\s+|opção\s+|option\s+)?--?\w|\s--?\w[\w-]*`?$/iu.test(own.text)
      ? headingStatement(parent)
      : own;
  const words = statement.text.split(/\s+/).length;
  if (words < 2 || words > 14 || isExampleLabel(statement.text) || POINTS_BACK.test(statement.text)) return;
  if (heading.findings.some((f) => f.description === undefined)) return;
  heading.use = 'description';
  for (const finding of need.findings) {
    const own = heading.findings[0]?.description;
    finding.description = own ?? {
      pieces: [statement],
      how: 'heading',
      shared: need.findings.length > 1,
      confidence: 0.55,
    };
  }
}

/** The heading directly above a need. */
function headingAbove(need: Need, units: readonly Unit[]): HeadingUnit | undefined {
  const list = need.place.items.at(-1)?.list;
  for (let i = need.at - 1; i >= 0; i--) {
    const unit = units[i] as Unit;
    if (unit.kind === 'heading') return unit;
    if (
      unit.kind === 'text' &&
      (isExampleLabel(unit.statement.text) ||
        (list !== undefined && unit.block.items.some((item) => item.list === list)))
    )
      continue;
    return undefined;
  }
  return undefined;
}
