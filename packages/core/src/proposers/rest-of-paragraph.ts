import type { Proposal } from '../claims/claim.ts';
import { ofKind } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { definedByVerb } from '../concepts/definition.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { isDefinition } from '../pairing/score.ts';
import { entriesOf, further, isFreeSentence } from './further-sentence.ts';

/** Further sentences; a paragraph of more is about more than a block. */
const MOST = 6;

export const restOfParagraph: Proposer = {
  id: 'rest-of-paragraph',
  claims:
    'What stands behind the sentence that opens a paragraph is about the block below that it describes, too.',
  does: [
    {
      note: '# Git\n\nTakes a file back. Its path is needed.\n\n    git checkout notes.txt\n',
      claims: ['Its path is needed. → git checkout notes.txt'],
    },
  ],
  doesNot: [
    '# Git\n\nIts path is needed. Take a file back with:\n\n    git checkout notes.txt\n',
    '# Git\n\nTakes a file back.\n\nIts path is needed.\n\n    git checkout notes.txt\n',
    '# Namespaces\n\nNamespaces part a cluster. They keep teams apart.\n\n    kubectl get namespaces\n',
  ],
  propose({ units }, decided) {
    const descriptions = new Map(
      ofKind(decided.accepted, 'description').flatMap((claim) =>
        claim.how === 'before' ? [[claim.piece, claim] as const] : [],
      ),
    );
    return units.flatMap((unit, at): Proposal[] => {
      if (!isFreeSentence(unit, decided) || unit.index === 0 || unit.index > MOST) return [];
      const opening = units[at - unit.index];
      if (opening?.kind !== 'text' || opening.block !== unit.block) return [];
      if (isDefinition(opening) || isAboutHeading(opening)) return [];
      if (definedByVerb(unit.statement) !== undefined) return [];
      const claim = descriptions.get(opening.statement);
      const below = unitBelow(units, at);
      const [owner, another] = claim?.owners ?? [];
      if (owner === undefined || another !== undefined) return [];
      const isBelow = below?.kind === 'code' && entriesOf(below).includes(owner);
      return isBelow ? [further(unit, owner, 'stands in the paragraph that describes it', 0.95)] : [];
    });
  },
};

/** True for a sentence whose first words are the heading above it, which is its subject. */
function isAboutHeading({ block, statement }: TextUnit): boolean {
  const title = block.headings.at(-1)?.title.text.trim().toLowerCase() ?? '';
  return (
    title !== '' &&
    statement.text
      .toLowerCase()
      .replace(/^\p{L}{1,3}\s/u, '')
      .startsWith(title.replace(/s$/, ''))
  );
}

/** The unit behind the paragraph of one of its sentences. */
function unitBelow(units: readonly Unit[], at: number): Unit | undefined {
  const own = units[at]?.block;
  let below = at + 1;
  while (units[below]?.block === own && below < units.length) below += 1;
  return units[below];
}
