import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { factsOf } from '../concepts/fact.ts';
import { saidRelation } from '../concepts/relation-phrases.ts';
import type { TermNote } from './term-note.ts';

export const secondSubject: Proposer<TermNote> = {
  id: 'second-subject',
  claims: 'A sentence that says what a second term is, is about both.',
  does: [
    {
      note: '# Docker\n\nAn **image** is a packed file system.\n\nA **container** is a running program.\n\nImages hold the code and a container is an instance of an image.\n',
      claims: ['Images hold the code and a container is an instance of an image. → container'],
    },
  ],
  doesNot: ['# Docker\n\nAn **image** is a packed file system.\n\nImages are never changed.\n'],
  propose: ({ lexicon, units }, decided) => {
    const sentences = new Set<unknown>(units.flatMap((u) => (u.kind === 'text' ? [u.statement] : [])));
    return factsOf(decided).flatMap(({ concept, whole }): Proposal[] => {
      if (!sentences.has(whole)) return [];
      const relation = saidRelation(whole.text, lexicon);
      const from = relation?.tells ? relation.from : undefined;
      const term = from === undefined || from === concept ? undefined : lexicon.term(from);
      if (from === undefined || term === undefined) return [];
      return [
        {
          kind: 'fact',
          concept: from,
          term,
          founds: false,
          piece: whole,
          words: [whole],
          besides: true,
          score: 1,
          reasons: [{ cue: 'says how both are related', weight: 1 }],
        },
      ];
    });
  },
};
