import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { contrastedTerms } from '../concepts/contrasts.ts';
import { aboutConcept } from '../concepts/fact.ts';
import { mentions } from '../concepts/mentions.ts';
import { isTerm } from '../concepts/name-cues.ts';
import { cleanTerm } from '../concepts/term.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { freeUnits } from './free-units.ts';

/** How far below a heading the first sentences about its two terms stand. */
const REACH = 12;

export const termsInContrast: Proposer = {
  id: 'contrasted-terms',
  claims:
    'Under a heading that contrasts two terms, or behind a question how they differ, the first sentence about each defines it.',
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
      const title = contrastIn(unit);
      const section = unit.kind === 'heading' ? unit.block : unit.block.headings.at(-1);
      const taken = new Set<TextUnit>();
      const answers = (title === undefined ? [] : (contrastedTerms(title) ?? [])).flatMap((term) => {
        const about = units
          .slice(at + 1, at + REACH)
          .find((u) => u.block.headings.at(-1) === section && u.kind === 'text' && startsWith(u, term));
        return about?.kind === 'text' ? [{ term, about }] : [];
      });
      const question = freeUnit(unit);
      const defined = answers.flatMap(({ term, about }): Proposal[] => {
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
      if (question === undefined || answers.length === 0) return defined;
      const asked: Proposal = {
        kind: 'label',
        piece: question.statement,
        words: [question.statement],
        score: 1,
        reasons: [{ cue: 'asks how two terms differ', weight: 1 }],
      };
      return [asked, ...defined];
    });
  },
};

/** A heading, or a question in running text. */
function contrastIn(unit: Unit): string | undefined {
  if (unit.kind === 'heading') return unit.block.title.text;
  return unit.kind === 'text' && /[?？]$/.test(unit.statement.text) ? unit.statement.text : undefined;
}

const startsWith = ({ statement }: TextUnit, term: string): boolean =>
  statement.text.split(/\s+/).length > 3 &&
  !/[:：?？]$/.test(statement.text) &&
  mentions(statement.text.slice(0, cleanTerm(term).length + 5), cleanTerm(term));
