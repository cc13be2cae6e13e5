import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { aboutConcept } from '../concepts/fact.ts';
import { frequentIn, tableTerms } from '../concepts/table-terms.ts';

export const termTable: Proposer = {
  id: 'term-table',
  claims: 'A row of a table that shows no command defines the term in its first cell.',
  does: [
    {
      note: '# Docker\n\n| Term | Meaning |\n|---|---|\n| Volume | A folder that outlives its container |\n',
      claims: ['A folder that outlives its container → Volume'],
    },
  ],
  doesNot: [
    '| Feature | Bridge of old | Bridge of your own |\n|---|---|---|\n| Names | They are not known there | All of them are known |\n',
    '| Command | Description |\n|---|---|\n| `docker ps` | Lists containers |\n',
  ],
  propose(note) {
    const isFrequent = frequentIn(note.note.text);
    return note.units.flatMap((unit): Proposal[] =>
      unit.kind !== 'table'
        ? []
        : tableTerms(unit, isFrequent).flatMap(({ term, definition, facts }) =>
            [definition, ...facts].map((words) =>
              aboutConcept(note, term, {
                piece: words,
                words,
                definition: words === definition,
                founds: words === definition,
                cue: 'stands in its row',
                score: 0.9,
              }),
            ),
          ),
    );
  },
};
