import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { aboutConcept } from '../concepts/fact.ts';
import { stoppedNames } from '../concepts/stopped-names.ts';
import { freeUnits } from './free-units.ts';

export const stoppedName: Proposer = {
  id: 'stopped-name',
  claims: 'The sentence behind a name with a full stop defines it; the name is its label.',
  does: [
    {
      note: '# Consul\n\n- **Agent**. A process on every machine.\n',
      claims: ['Agent. →', 'A process on every machine. → Agent'],
    },
  ],
  doesNot: ['# Consul\n\nDone. The machine is up again.\n'],
  propose(note, decided) {
    const freeUnit = freeUnits(note, decided);
    return stoppedNames(note.units, (unit) => freeUnit(unit) !== undefined).flatMap(
      ({ name: { statement }, term, next }): Proposal[] => [
        {
          kind: 'label',
          piece: statement,
          words: [statement],
          score: 1,
          reasons: [{ cue: 'is a name that the next sentence explains', weight: 1 }],
        },
        aboutConcept(note, term, {
          piece: next.statement,
          words: next.statement,
          definition: true,
          founds: true,
          cue: 'explains the name before it',
        }),
      ],
    );
  },
};
