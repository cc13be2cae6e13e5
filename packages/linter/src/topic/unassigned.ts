import type { Topic } from '@cribnotes/core';
import type { NoteDraft } from '@cribnotes/core/drafts';
import type { Fault } from '../fault.ts';
import { wordPlaces } from '../place.ts';

/** Finds the lines of a note that have become nothing. */
export function checkUnassigned(topic: Topic, drafts: readonly NoteDraft[]): Fault[] {
  const ledgers = new Map(topic.sources.map(({ id, ledger }) => [id, ledger]));
  return drafts.flatMap((draft) => {
    const lost =
      ledgers.get(draft.note.id)?.filter((fate) => fate.kind === 'left-out' && fate.why === 'unread') ?? [];
    if (lost.length === 0) return [];
    const places = wordPlaces(draft);
    return lost.map(
      ({ line }): Fault => ({
        rule: 'unassigned-line',
        message: 'This line has become nothing',
        span: places.inLines(line, line),
      }),
    );
  });
}
