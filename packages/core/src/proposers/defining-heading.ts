import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { aboutConcept } from '../concepts/fact.ts';
import { headingDefinitions } from '../concepts/heading-definition.ts';

export const definingHeading: Proposer = {
  id: 'defining-heading',
  claims:
    'A heading defines the thing that it begins with, where it says what that is or what its letters stand for.',
  does: [
    {
      note: '# Kubernetes\n\n## pvc - persistent volume claim\n\nAsk for a disk.\n',
      claims: ['persistent volume claim → pvc'],
    },
    {
      note: '# Helm\n\n## chart - a bundle of files\n\n    helm create shop\n\n## release - a chart that runs\n\n    helm list\n',
      claims: ['a bundle of files → chart', 'a chart that runs → release'],
    },
  ],
  doesNot: ['# Kubernetes\n\n## Pods - the basics\n'],
  propose: (note) =>
    [...headingDefinitions(note.units, note.calls)].map(
      ([{ block }, { term, words }]): Proposal =>
        aboutConcept(note, term, {
          piece: block.title,
          words,
          definition: true,
          founds: true,
          cue: 'has the form of a definition',
          score: 0.9,
        }),
    ),
};
