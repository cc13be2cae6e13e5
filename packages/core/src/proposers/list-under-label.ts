import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { findLabels, headingTerm } from '../concepts/context.ts';
import { aboutConcept } from '../concepts/fact.ts';
import { factUnits } from '../concepts/fact-units.ts';
import { rates } from '../concepts/under-heading.ts';
import type { Unit } from '../findings/unit.ts';

export const listUnderLabel: Proposer = {
  id: 'list-under-label',
  claims: 'The items of a list are about the term that stands over it; the first of them defines it.',
  does: [
    {
      note: '# Docker\n\nVolumes\n\n- folders that outlive their containers\n- may be shared by several of them\n',
      claims: [
        'Volumes →',
        'folders that outlive their containers → Volumes',
        'may be shared by several of them → Volumes',
      ],
    },
  ],
  doesNot: ['# Docker\n\nVolumes are folders that outlive their containers.\n'],
  propose(note, decided) {
    const stating = new Set(factUnits(note, decided));
    const claims = new Map<Unit, Proposal>();
    for (const label of findLabels(note.units, decided)) {
      const { statement } = label.unit;
      const fate = claims.get(label.unit) ?? decided.fateOf(statement);
      const own = fate?.kind === 'definition' || fate?.kind === 'fact' ? fate.term : undefined;
      if (fate === undefined)
        claims.set(label.unit, {
          kind: 'label',
          piece: statement,
          words: [statement],
          score: 0.9,
          reasons: [{ cue: 'stands over a list', weight: 0.9 }],
        });
      const term = own ?? label.term;
      // A bullet over bullets is a topic of its own only where it names a thing.
      const names =
        label.unit.block.items.length === 0 ||
        (headingTerm(term) !== undefined && term.split(/\s+/).length <= 3);
      for (const [i, unit] of label.under.filter((u) => stating.has(u)).entries()) {
        // Numbered bullets are steps, or points of a list that no single one defines.
        const defines =
          i === 0 && names && unit.block.items.at(-1)?.ordered !== true && !rates(unit.statement.text);
        if (!claims.has(unit) && decided.fateOf(unit.statement) === undefined)
          claims.set(
            unit,
            aboutConcept(note, term, {
              piece: unit.statement,
              words: unit.statement,
              definition: defines,
              founds: defines,
              cue: 'stands in a list under the term',
              score: 0.9,
            }),
          );
      }
    }
    return [...claims.values()];
  },
};
