import type { Topic } from '@cribnotes/core';
import type { NoteDraft } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import { wordPlaces } from '../place.ts';

/** Finds headings that are on no paper, because everything below them is printed under others. */
export function checkMergedHeadings(topic: Topic, drafts: readonly NoteDraft[]): Fault[] {
  const ledgers = new Map(topic.sources.map(({ id, ledger }) => [id, ledger]));
  return drafts.flatMap((draft) => {
    const unprinted = new Set(
      (ledgers.get(draft.note.id) ?? []).flatMap((fate) => (fate.kind === 'left-out' ? [fate.line] : [])),
    );
    const over = new Set(
      draft.findings.flatMap(({ role, headings }) => (role === 'entry' ? [headings.at(-1)?.from] : [])),
    );
    const lost = draft.units.filter(
      (unit) =>
        unit.kind === 'heading' &&
        draft.verdicts.fateOf(unit.block.title)?.kind !== 'description' &&
        unit.findings.length === 0 &&
        unit.block.title.text.trim() !== topic.title &&
        over.has(unit.block.from) &&
        unprinted.has(unit.block.from),
    );
    if (lost.length === 0) return [];
    const places = wordPlaces(draft);
    return lost.map(
      ({ block }): Fault => ({
        rule: 'merged-heading',
        message: 'What stands below this heading is printed under others',
        span: places.inLines(block.from, block.to),
      }),
    );
  });
}
