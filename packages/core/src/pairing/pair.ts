import type { LineCall } from '../commands/line-call.ts';
import type { Finding } from '../findings/finding.ts';
import type { Tie } from '../findings/tie.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import type { Description } from '../model.ts';
import { type Edge, edgesOf } from './edge.ts';
import { fallBack } from './fall-back.ts';
import { findNeeds, type Need } from './need.ts';
import { THRESHOLD } from './score.ts';
import { sectionHabits } from './section-habit.ts';

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
