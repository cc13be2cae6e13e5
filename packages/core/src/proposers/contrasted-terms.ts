import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { contrastedTerms } from '../concepts/contrasts.ts';
import { aboutConcept } from '../concepts/fact.ts';
import { mentions } from '../concepts/mentions.ts';
import { cleanTerm, isTerm } from '../concepts/term.ts';
import type { TextUnit } from '../findings/unit.ts';
import { freeUnits } from './free-units.ts';

/** How far below a heading the first sentences about its two terms stand. */
const REACH = 12;

export const termsInContrast: Proposer = {
  id: 'contrasted-terms',
  claims: 'Under a heading that contrasts two terms, the first sentence about each defines it.',
  does: [
    {
      note: '# Git\n\n## Rebase vs. merge\n\nRebase puts your work on top of theirs.\n\nMerge joins both of them in one commit.\n',
      claims: [
        'Rebase puts your work on top of theirs. → Rebase',
        'Merge joins both of them in one commit. → merge',
      ],
    },
  ],
  doesNot: ['# Git\n\n## Rebase\n\nRebase puts your work on top of theirs.\n'],
  propose(note, decided) {
    const freeUnit = freeUnits(note, decided);
    const { units } = note;
    return units.flatMap((unit, at): Proposal[] => {
      if (unit.kind !== 'heading') return [];
      const taken = new Set<TextUnit>();
      return (contrastedTerms(unit.block.title.text) ?? []).flatMap((term) => {
        const about = units
          .slice(at + 1, at + REACH)
          .find((u) => u.block.headings.at(-1) === unit.block && u.kind === 'text' && startsWith(u, term));
        const free = freeUnit(about);
        if (free === undefined || taken.has(free) || !isTerm(term)) return [];
        taken.add(free);
        return [
          aboutConcept(note, cleanTerm(term), {
            piece: free.statement,
            words: free.statement,
            definition: true,
            founds: true,
            cue: 'begins with a term of the heading',
          }),
        ];
      });
    });
  },
};

const startsWith = ({ statement }: TextUnit, term: string): boolean =>
  statement.text.split(/\s+/).length > 3 &&
  !/[:：?？]$/.test(statement.text) &&
  mentions(statement.text.slice(0, cleanTerm(term).length + 5), cleanTerm(term));
