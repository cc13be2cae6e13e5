import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { aboutConcept } from '../concepts/fact.ts';
import { factUnits } from '../concepts/fact-units.ts';
import { scoredLabels } from '../concepts/label-score.ts';
import { groupSiblings } from '../concepts/siblings.ts';
import { THRESHOLD } from '../concepts/term-weights.ts';
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
    {
      note: '# Boxes\n\n## Through a public shelf or a private shelf\n\n- Public shelf\n    - The place of everybody\n    - asks for no name\n- Private shelf\n    - Any shelf of your own\n    - asks for a name\n',
      claims: [
        'Public shelf →',
        'The place of everybody → Public shelf',
        'asks for no name → Public shelf',
        'Private shelf →',
        'Any shelf of your own → Private shelf',
        'asks for a name → Private shelf',
      ],
    },
  ],
  doesNot: ['# Docker\n\nVolumes are folders that outlive their containers.\n'],
  propose(note, decided) {
    const stating = new Set(factUnits(note, decided));
    const siblings = groupSiblings([...stating], note);
    const claims = new Map<Unit, Proposal>();
    for (const { label, score } of scoredLabels(note, decided, (unit) => stating.has(unit), siblings)) {
      const { statement } = label.unit;
      const fate = claims.get(label.unit) ?? decided.fateOf(statement);
      const own = fate?.kind === 'definition' || fate?.kind === 'fact' ? fate.term : undefined;
      const defines = score >= THRESHOLD;
      // Under a label that is no term, each line is read for itself.
      if (own === undefined && !defines) continue;
      if (fate === undefined)
        claims.set(label.unit, {
          kind: 'label',
          piece: statement,
          words: [statement],
          score: 0.9,
          reasons: [{ cue: 'stands over a list', weight: 0.9 }],
        });
      for (const unit of label.under) {
        if (!stating.has(unit) || claims.has(unit) || decided.fateOf(unit.statement) !== undefined) continue;
        const first = defines && unit === label.under[0];
        claims.set(
          unit,
          aboutConcept(note, own ?? label.term, {
            piece: unit.statement,
            words: unit.statement,
            definition: first,
            founds: first,
            cue: 'stands in a list under the term',
            score: 0.9,
          }),
        );
      }
    }
    return [...claims.values()];
  },
};
