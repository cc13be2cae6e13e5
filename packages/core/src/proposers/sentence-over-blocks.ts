import { ofKind, type Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import { isTask } from '../concepts/task.ts';
import type { Finding } from '../findings/finding.ts';
import type { Unit } from '../findings/unit.ts';
import { findNeeds } from '../pairing/need.ts';
import { linesIn } from './block-lines.ts';

/** Over more commands a sentence says what a part of the note is about. */
const MOST = 4;

export const sentenceOverBlocks: Proposer = {
  id: 'sentence-over-blocks',
  claims:
    'The sentence above a block is about the blocks right behind it too, where nothing is said between them.',
  does: [
    {
      note: '# npm\n\nPut the next version out:\n\n    npm version patch\n\n```sh\nnpm publish\n```\n',
      claims: ['Put the next version out: → npm publish'],
    },
  ],
  doesNot: [
    '# npm\n\n- copy the name\n\n```sh\nnpm version patch\n```\n\n```sh\nnpm publish\n```\n',
    '# Docker\n\nLists all containers:\n\n    docker ps -a\n\nThe images:\n\n    docker images\n',
    '# Docker\n\nLists all containers:\n\n```sh\ndocker ps -a\n```\n\n## Images\n\n```sh\ndocker images\n```\n',
  ],
  propose({ units }, decided) {
    const above = new Map(
      ofKind(decided.accepted, 'description')
        .filter(
          ({ by, how, words }) =>
            how === 'before' && by !== sentenceOverBlocks.id && isIntent(words.at(-1)?.text ?? ''),
        )
        .flatMap((claim) => claim.owners.map((owner) => [owner, claim] as const)),
    );
    const places = new Map<unknown, string>(
      units.flatMap((unit) => (unit.kind === 'text' ? [[unit.statement, placeOf(unit)] as const] : [])),
    );
    const firsts = firstsOfRuns(units);
    const commands = new Map<Finding, number>();
    return findNeeds(units, decided).flatMap((need): Proposal[] => {
      const first = firsts.get(need.unit);
      if (first === undefined) return [];
      const soFar = (commands.get(first) ?? 0) + need.findings.length;
      commands.set(first, soFar);
      const claim = above.get(first);
      if (claim === undefined || claim.owners.some((owner) => owner === need.findings[0])) return [];
      // A bullet over blocks outside of its list leads on to the first one.
      if (soFar + claim.owners.length > MOST || places.get(claim.piece) !== placeOf(need.unit)) return [];
      return [
        {
          kind: 'description',
          owners: need.findings,
          how: 'before',
          shared: true,
          confidence: 0.55,
          piece: claim.piece,
          words: claim.words,
          besides: true,
          score: 0.55,
          reasons: [{ cue: 'nothing stands between it and the block below the sentence', weight: 0.55 }],
        },
      ];
    });
  },
};

/** What leads on to commands or says what to do; a sentence that tells something is about the next command alone. */
const isIntent = (text: string): boolean => !/[.!?。！？]$/.test(text) || isTask(text);

/** For each block the first command of those that follow each other without a word between, in one place of the note. */
function firstsOfRuns(units: readonly Unit[]): ReadonlyMap<Unit, Finding> {
  const firsts = new Map<Unit, Finding>();
  let first: Finding | undefined;
  let before: Unit | undefined;
  let printed = false;
  for (const unit of units) {
    if (unit.kind === 'code') {
      if (before?.kind !== 'code' || placeOf(before) !== placeOf(unit)) {
        first = unit.findings[0];
        printed = false;
      }
      // What has printed something is done; the next is another matter.
      printed ||= linesIn(unit).some(({ kind }) => kind === 'output');
      if (first !== undefined && !printed) firsts.set(unit, first);
    }
    before = unit;
  }
  return firsts;
}

const placeOf = ({ block }: Unit): string =>
  `${block.headings.at(-1)?.from} ${block.items.map(({ id }) => id).join(' ')}`;
