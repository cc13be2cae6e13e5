import { specs } from '@cribnotes/specs';
import { aboutOf } from '../../src/claims/explain.ts';
import type { Proposer } from '../../src/claims/proposer.ts';
import { RANKS, TERM_RANKS } from '../../src/proposers/ranks.ts';
import type { TermNote } from '../../src/proposers/term-note.ts';
import { readWithNotes } from '../../src/read.ts';

/** All proposers, by the ranks in which they are heard. */
export const ranks: readonly (readonly Proposer<TermNote>[])[] = [...RANKS, ...TERM_RANKS];

/** Gives what a proposer has been granted in a note, each as `words → what they are about`. */
export async function claimsOf(id: string, note: string): Promise<string[]> {
  const file = { id: 'note.md', bytes: new TextEncoder().encode(note) };
  const { drafts } = await readWithNotes([file], { name: 'note', specs });
  return drafts.flatMap(({ verdicts }) =>
    verdicts.accepted
      .filter(({ by }) => by === id)
      .map((claim) => {
        const words = claim.words.map(({ text }) => text).join(' ');
        return `${words} → ${aboutOf(claim).join(', ')}`.trim();
      }),
  );
}
