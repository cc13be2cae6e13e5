import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { definedByLongName } from '../concepts/defined-by-form.ts';
import { aboutConcept } from '../concepts/fact.ts';
import { headingStatement } from '../findings/from-heading.ts';

export const longName: Proposer = {
  id: 'long-name',
  claims: 'A heading that says what letters stand for defines them.',
  does: [
    {
      note: '# Kubernetes\n\n## pvc - persistent volume claim\n\nAsk for a disk.\n',
      claims: ['persistent volume claim → pvc'],
    },
  ],
  doesNot: ['# Kubernetes\n\n## Pods - the basics\n'],
  propose: (note) =>
    note.units.flatMap((unit): Proposal[] => {
      if (unit.kind !== 'heading' || unit.findings.length > 0) return [];
      const found = definedByLongName(headingStatement(unit.block));
      if (found === undefined) return [];
      return [
        aboutConcept(note, found.term, {
          piece: unit.block.title,
          words: found.words,
          definition: true,
          founds: true,
          cue: 'its words begin with the letters',
          score: 0.9,
        }),
      ];
    }),
};
