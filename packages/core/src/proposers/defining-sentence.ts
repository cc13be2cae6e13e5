import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { define, wholeOf } from '../concepts/define.ts';
import { namedLine } from '../concepts/defined-by-form.ts';
import { definedByVerb, holdsSomething } from '../concepts/definition.ts';
import { aboutConcept, startsBold } from '../concepts/fact.ts';
import { factUnits, insideDefinitions } from '../concepts/fact-units.ts';
import { isField } from '../concepts/no-term.ts';
import { groupSiblings } from '../concepts/siblings.ts';
import type { TextUnit } from '../findings/unit.ts';

export const definingSentence: Proposer = {
  id: 'defining-sentence',
  claims:
    'A sentence defines what it names, by its form, by its verb, or because a comment of the author says so.',
  does: [
    {
      note: '# Docker\n\nAn **image** is a packed file system with everything that a program needs.\n',
      claims: ['An image is a packed file system with everything that a program needs. → image'],
    },
    {
      note: '# Docker\n\n- **Volume**: a folder that outlives its container\n- **Network**: what joins containers\n',
      claims: ['a folder that outlives its container → Volume', 'what joins containers → Network'],
    },
  ],
  doesNot: ['# Docker\n\n- **Removing things**: throw away what is old\n'],
  propose(note, decided) {
    const units = factUnits(note, decided);
    const siblings = groupSiblings(units, note);
    const inside = insideDefinitions(units);
    return units.flatMap((unit): Proposal[] => {
      const { statement, concept } = unit;
      if (decided.fateOf(statement) !== undefined) return [];
      const says = (term: string, definition: boolean, words = statement): Proposal[] => [
        aboutConcept(note, term, {
          piece: statement,
          words,
          definition,
          founds: true,
          cue: concept === undefined ? 'has the form of a definition' : 'the author says so',
        }),
      ];
      if (concept !== undefined) return says(concept, true);
      if (inside.has(unit) && !breaksOut(unit)) return [];
      const definition = define(unit, siblings);
      if (definition === undefined) return [];
      const whole = wholeOf(definition, unit, siblings);
      if (whole !== undefined) return says(whole, false);
      return isField(definition.term) ? [] : says(definition.term, true, definition.words);
    });
  },
};

/** Inside a paragraph about one term, another is defined only by a marked word or a name: "Layers are used to …". */
function breaksOut(unit: TextUnit): boolean {
  if (startsBold(unit) || holdsSomething(unit.statement)) return true;
  if (namedLine(unit.statement, unit.block.items.length > 0)?.mark !== undefined) return true;
  return definedByVerb(unit.statement) !== undefined && /^\p{Lu}\p{Ll}+s\s/u.test(unit.statement.text);
}
