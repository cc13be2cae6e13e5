import type { NoteDraft } from '../claims/note-draft.ts';
import { placesOf } from '../merging/prose.ts';
import type { Doubt, LineFate, Topic } from '../model.ts';
import { questionsAboutLines } from './about-lines.ts';
import { questionsAboutWords } from './about-words.ts';
import { ASKED, MOST } from './how-doubtful.ts';
import { nearbyOf } from './nearby.ts';
import { doubtFor, type Question } from './question.ts';
import { worstFirst } from './worst-first.ts';

/**
 * Gives what was decided about notes without being sure, the most doubtful first: all that keeps a command from being asked
 * on a card, and of the rest as much as a person will ever look through.
 */
export function doubtsOf(drafts: readonly NoteDraft[], { sources }: Topic): Doubt[] {
  const ledgers = new Map(sources.map(({ id, ledger }) => [id, ledger]));
  const asked = drafts
    .flatMap((draft) =>
      questionsAbout(draft, ledgers.get(draft.note.id) ?? []).map((question) => ({ question, draft })),
    )
    .toSorted((a, b) => b.question.doubt - a.question.doubt)
    .filter(({ question }, at) => at < MOST || question.commands !== undefined);
  // Of thousands of notes few are asked about, so that what is around is found again rather than kept of all.
  return worstFirst(
    [...Map.groupBy(asked, ({ draft }) => draft)].flatMap(([draft, own]) => {
      const nearby = nearbyOf(draft);
      const places = placesOf(draft.note);
      return own.map(({ question }) => doubtFor(question, nearby, places));
    }),
  );
}

function questionsAbout(draft: NoteDraft, ledger: readonly LineFate[]): Question[] {
  const nearby = nearbyOf(draft);
  const fates = new Map(ledger.map((fate) => [fate.line, fate]));
  return [...questionsAboutWords(nearby, fates), ...questionsAboutLines(nearby)].filter(
    ({ doubt }) => doubt >= ASKED,
  );
}
