import { type Claim, type ClaimOf, ofKind } from './claim.ts';
import type { Tie } from './draft.ts';
import type { FoundNote } from './note-draft.ts';
import type { Piece } from './piece.ts';
import type { Proposer } from './proposer.ts';
import { type Verdicts, verdictsOf } from './verdicts.ts';

/** What a claim needs to be heard at all: a long sentence above a command has no more than its place. */
const LEAST = 0.3;
/** Two sentences nearer to each other than this are told as a tie. */
const TIE = 0.25;
/** How sure a sentence is at least; how sure it can be of several commands, and of one that only its place tells. */
const [AT_LEAST, OF_SEVERAL, BY_PLACE] = [0.5, 0.6, 0.95];

/** Gives what is decided when the proposers of further ranks have spoken: earlier ranks first, then the higher score. */
export function assign<N extends FoundNote>(
  note: N,
  ranks: readonly (readonly Proposer<N>[])[],
  before: Verdicts,
): Verdicts {
  let decided = before;
  for (const rank of ranks) decided = hear(note, rank, decided);
  return decided;
}

function hear<N extends FoundNote>(note: N, rank: readonly Proposer<N>[], decided: Verdicts): Verdicts {
  const overruling = new Map(rank.map(({ id, overrules = [] }) => [id, overrules]));
  const claims = rank
    .flatMap((proposer) =>
      proposer.propose(note, decided).map((proposal): Claim => ({ ...proposal, by: proposer.id })),
    )
    .toSorted((a, b) => b.score - a.score || lineOf(a) - lineOf(b));
  if (claims.length === 0) return decided;
  const rivals = Map.groupBy(ofKind(claims, 'description'), ({ owners }) => owners[0]);
  const taken = new Set<Piece>();
  const settled = new Set<Piece>(decided.accepted.flatMap((c) => (c.settled ? [c.piece] : [])));
  const described = new Set<unknown>();
  const accepted: Claim[] = [];
  const lost: Claim[] = [];
  const ties: Tie[] = [];
  const isFree = (piece: Piece): boolean => !taken.has(piece) && decided.fateOf(piece) === undefined;
  const yields = ({ piece, by }: Claim): boolean => {
    const fate = decided.fateOf(piece);
    return (
      !taken.has(piece) &&
      fate !== undefined &&
      !fate.settled &&
      overruling.get(by)?.includes(fate.kind) === true
    );
  };
  const isOpen = ({ owners }: ClaimOf<'description'>): boolean =>
    owners.every((owner) => !described.has(owner) && !decided.isDescribed(owner));
  for (const claim of claims) {
    const isSure = (claim.besides && !settled.has(claim.piece)) || isFree(claim.piece) || yields(claim);
    const isDenied =
      claim.kind === 'description' && !claim.settled && claim.owners.some((owner) => note.denied.has(owner));
    if (
      claim.score < LEAST ||
      !isSure ||
      isDenied ||
      (claim.kind === 'description' && !(isOpen(claim) && says(claim)))
    ) {
      lost.push(claim);
      continue;
    }
    if (claim.kind === 'description') {
      const rival = rivals
        .get(claim.owners[0])
        ?.find((other) => other !== claim && other.score >= LEAST && isFree(other.piece));
      accepted.push(weighed(claim, rival, isFree));
      if (claim.confidence === undefined && rival && claim.score - rival.score < TIE)
        ties.push(tieOf(claim, rival));
      for (const owner of claim.owners) described.add(owner);
    } else accepted.push(claim);
    taken.add(claim.piece);
    if (claim.settled) settled.add(claim.piece);
  }
  const [kept, overruled] = yielded(decided, accepted);
  return verdictsOf(
    [...kept, ...accepted],
    [...decided.lost, ...overruled, ...lost],
    [...decided.ties, ...ties],
    note.calls,
  );
}

/** A sentence has words. */
const says = ({ words }: Claim): boolean => words.some(({ text }) => /\p{L}/u.test(text));

/** Where what a claim is about stands, or where its words do. */
const lineOf = (claim: Claim): number =>
  claim.kind === 'description' ? claim.owners[0].line : claim.piece.line;

/** The claim with what goes with it, and how sure it is. */
function weighed(
  claim: ClaimOf<'description'>,
  rival: Claim | undefined,
  isFree: (piece: Piece) => boolean,
): Claim {
  const { context, ...alone } = claim;
  const whole =
    context && isFree(context.piece) ? { ...claim, words: [context.words, ...claim.words] } : alone;
  if (claim.confidence !== undefined) return whole;
  const margin = Math.max(0, claim.score - (rival?.score ?? 0));
  const confidence = Math.min(BY_PLACE, AT_LEAST + margin / 3);
  return { ...whole, confidence: claim.shared ? Math.min(confidence, OF_SEVERAL) : confidence };
}

const tieOf = (claim: ClaimOf<'description'>, rival: Claim): Tie => ({
  finding: claim.owners[0],
  chosen: claim.words[0] as Tie['chosen'],
  other: rival.words[0] as Tie['other'],
});

/** What was accepted before, without the claims whose words are something else now. */
function yielded(decided: Verdicts, now: readonly Claim[]): [kept: readonly Claim[], lost: readonly Claim[]] {
  const pieces = new Set(now.flatMap(({ piece, besides }) => (besides ? [] : [piece])));
  const isLost = ({ piece }: Claim): boolean => pieces.has(piece);
  const lost = decided.accepted.filter(isLost);
  return lost.length === 0 ? [decided.accepted, lost] : [decided.accepted.filter((c) => !isLost(c)), lost];
}
