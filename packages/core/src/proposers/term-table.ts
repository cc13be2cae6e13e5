import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { aboutConcept } from '../concepts/fact.ts';
import { isTerm } from '../concepts/term.ts';

export const termTable: Proposer = {
  id: 'term-table',
  claims: 'A row of a table that shows no command defines the term in its first cell.',
  does: [
    {
      note: '# Docker\n\n| Term | Meaning |\n|---|---|\n| Volume | A folder that outlives its container |\n',
      claims: ['A folder that outlives its container → Volume'],
    },
  ],
  doesNot: ['| Command | Description |\n|---|---|\n| `docker ps` | Lists containers |\n'],
  propose: (note) =>
    note.units.flatMap((unit) =>
      (unit.kind === 'table' ? unit.words.terms : []).flatMap(({ term: cell, definition }): Proposal[] => {
        const term = cell.replace(/\s+\([^()]*\)$/, '');
        if (!isTerm(term) && !namesSeveral(term)) return [];
        return [
          aboutConcept(note, term, {
            piece: definition,
            words: definition,
            definition: true,
            founds: true,
            cue: 'stands in its row',
            score: 0.9,
          }),
        ];
      }),
    ),
};

/** A row of a table may explain what bears several names: "Boxes / crates & drawers". */
const namesSeveral = (term: string): boolean => {
  const names = term.split(/\s+[/&+]\s+|\s+(?:and|und|y|e|et|и|ve)\s+/u);
  return names.length > 1 && names.length < 5 && names.every(isTerm);
};
