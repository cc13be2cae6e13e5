import type { NoteDraft } from '../claims/note-draft.ts';
import { placesOf } from '../merging/prose.ts';
import type { Doubt, Topic } from '../model.ts';
import { doubtsAboutLines } from './about-lines.ts';
import { doubtsAboutWords } from './about-words.ts';
import { ASKED } from './how-doubtful.ts';
import { worstFirst } from './worst-first.ts';

/** Gives what was decided about notes without being sure, the most doubtful first. */
export function doubtsOf(drafts: readonly NoteDraft[], { sources }: Topic): Doubt[] {
  const ledgers = new Map(
    sources.map(({ id, ledger }) => [id, new Map(ledger.map((fate) => [fate.line, fate]))]),
  );
  const all = drafts.flatMap((draft) => {
    const places = placesOf(draft.note);
    return [
      ...doubtsAboutWords(draft, places, ledgers.get(draft.note.id) ?? new Map()),
      ...doubtsAboutLines(draft, places),
    ];
  });
  return worstFirst(all.filter(({ doubt }) => doubt >= ASKED));
}
