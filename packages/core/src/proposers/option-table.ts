import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { optionOwners } from './option-owner.ts';

export const optionTable: Proposer = {
  id: 'option-table',
  claims: 'A row of a table of options belongs to the command that has the option.',
  does: [
    {
      note: '# Docker\n\nRuns it:\n\n    docker run -d nginx\n\n| Flag | Meaning |\n|---|---|\n| `-d` | In the background |\n',
      claims: ['In the background → -d of docker run -d nginx'],
    },
  ],
  doesNot: ['| Command | Description |\n|---|---|\n| `docker ps` | Lists containers |\n'],
  propose(note) {
    const owners = optionOwners(note);
    return note.units.flatMap((unit) =>
      (unit.kind === 'table' ? unit.words.glosses : []).flatMap(({ target, statement }): Proposal[] => {
        const owner = owners.get(unit)?.(target.split(/[\s,=]/)[0] ?? '');
        if (owner === undefined) return [];
        return [
          {
            kind: 'gloss',
            owner,
            target,
            piece: statement,
            words: [statement],
            score: 1,
            reasons: [{ cue: 'names an option of it', weight: 1 }],
          },
        ];
      }),
    );
  },
};
