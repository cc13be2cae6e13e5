import type { NoteDraft } from '../claims/note-draft.ts';
import { placesOf } from '../merging/prose.ts';
import type { Doubt, Topic } from '../model.ts';
import { questionsAboutLines } from './about-lines.ts';
import { questionsAboutWords } from './about-words.ts';
import { ASKED, MOST } from './how-doubtful.ts';
import { nearbyOf } from './nearby.ts';
import { doubtFor } from './question.ts';
import { worstFirst } from './worst-first.ts';

/**
 * Gives what was decided about notes without being sure, the most doubtful first: all that keeps a command from being asked
 * on a card, and of the rest as much as a person will ever look through.
 */
export function doubtsOf(drafts: readonly NoteDraft[], { sources }: Topic): Doubt[] {
  const ledgers = new Map(
    sources.map(({ id, ledger }) => [id, new Map(ledger.map((fate) => [fate.line, fate]))]),
  );
  const all = drafts.flatMap((draft) => {
    const nearby = nearbyOf(draft);
    const places = placesOf(draft.note);
    return [
      ...questionsAboutWords(nearby, ledgers.get(draft.note.id) ?? new Map()),
      ...questionsAboutLines(nearby),
    ].map((question) => ({ question, nearby, places }));
  });
  const asked = all
    .filter(({ question }) => question.doubt >= ASKED)
    .toSorted((a, b) => b.question.doubt - a.question.doubt)
    .filter(({ question }, at) => at < MOST || question.commands !== undefined);
  return worstFirst(asked.map(({ question, nearby, places }) => doubtFor(question, nearby, places)));
}
