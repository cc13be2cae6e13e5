import { ofKind, type Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import type { Finding } from '../findings/finding.ts';
import type { Unit } from '../findings/unit.ts';
import { isOr, orLength } from '../lines/or-words.ts';
import { findNeeds, type Need } from '../pairing/need.ts';

/** How sure it is that another way does the same. */
const SHARED = 0.55;

export const otherWay: Proposer = {
  id: 'other-way',
  claims:
    'What describes a command describes the other way behind an "or" too, where that has no words of its own.',
  does: [
    {
      note: '# Podman\n\nStop all of them:\n\n    podman stop --all\n\nOr\n\n    podman kill --all\n',
      claims: ['Stop all of them: → podman kill --all'],
    },
    {
      note: '# Podman\n\n`podman ps -a` - lists all of them\nor just `podman container ls -a`\n',
      claims: ['lists all of them → podman container ls -a'],
    },
  ],
  doesNot: [
    '# npm\n\n`npm ci` - clean install from the lock\nor simply `npm install` - when the lock may change\n',
  ],
  propose({ units }, decided) {
    const claims = new Map(
      ofKind(decided.accepted, 'description').flatMap((claim) =>
        claim.owners.map((owner) => [owner, claim] as const),
      ),
    );
    return findNeeds(units, decided).flatMap((need): Proposal[] => {
      const before = otherBefore(need, units);
      const claim = before && claims.get(before);
      if (claim === undefined) return [];
      return [
        {
          kind: 'description',
          owners: need.findings,
          how: claim.how,
          shared: true,
          confidence: SHARED,
          piece: claim.piece,
          words: claim.words,
          besides: true,
          score: SHARED,
          reasons: [{ cue: 'stands behind an “or”', weight: SHARED }],
        },
      ];
    });
  },
};

/** The command that another way is shown to. */
function otherBefore({ unit, at, findings }: Need, units: readonly Unit[]): Finding | undefined {
  const above = units[at - 1];
  if (unit.kind === 'text') {
    const { text } = unit.statement;
    return orLength(text) > 0 ? above?.findings.at(-1) : undefined;
  }
  if (unit.kind !== 'code') return undefined;
  const isFirst = unit.findings[0] === findings[0] && above?.kind === 'text' && isOr(above.statement.text);
  return isFirst ? units[at - 2]?.findings.at(-1) : undefined;
}
