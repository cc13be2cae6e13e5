import type { NoteDraft } from '../../findings/note-draft.ts';
import type { Topic } from '../../model.ts';
import type { Fault } from '../fault.ts';
import { wordPlaces } from '../place.ts';

/** Finds the lines of a note that have become nothing. */
export function checkUnassigned(topic: Topic, drafts: readonly NoteDraft[]): Fault[] {
  return drafts.flatMap((draft) => {
    const source = topic.sources.find(({ id }) => id === draft.note.id);
    const lost = source?.ledger.filter(({ fate }) => fate === 'unassigned') ?? [];
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
