import { assign } from '../claims/assign.ts';
import { ofKind } from '../claims/claim.ts';
import type { NoteDraft } from '../claims/note-draft.ts';
import { factsOf, idOf } from '../concepts/fact.ts';
import { type Lexicon, makeLexicon } from '../concepts/lexicon.ts';
import { cleanTerm } from '../concepts/term.ts';
import { TERM_RANKS } from '../proposers/ranks.ts';

/** Notes with everything that they say decided, and the terms of them all. */
export interface SettledNotes {
  readonly drafts: readonly NoteDraft[];
  readonly lexicon: Lexicon;
  /** The programs of all commands. */
  readonly tools: ReadonlySet<string>;
}

/** Gives notes with what their free sentences say about the terms that any of them defines. */
export function settleTerms(drafts: readonly NoteDraft[]): SettledNotes {
  const terms = new Map<string, string>();
  const name = (id: string, term: string): void => {
    if (!terms.has(id)) terms.set(id, cleanTerm(term));
  };
  for (const draft of drafts) {
    for (const fact of factsOf(draft.verdicts)) name(fact.concept, fact.term);
    for (const { term } of ofKind(draft.verdicts.accepted, 'term')) name(idOf(term, draft), term);
  }
  const tools = new Set(drafts.flatMap((d) => [...d.calls.values()].map((c) => c.call.program)));
  const lexicon = makeLexicon(terms, tools);
  return {
    drafts: drafts.map((draft) => ({
      ...draft,
      verdicts: assign({ ...draft, lexicon }, TERM_RANKS, draft.verdicts),
    })),
    lexicon,
    tools,
  };
}
