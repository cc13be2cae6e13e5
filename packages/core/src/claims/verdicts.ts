import type { LineCall } from '../commands/line-call.ts';
import { variantKey } from '../commands/variant-key.ts';
import type { Finding } from '../findings/finding.ts';
import type { Statement } from '../lines/statement.ts';
import { type Claim, type ClaimOf, ofKind } from './claim.ts';
import type { DescriptionDraft, GlossDraft, Tie } from './draft.ts';
import type { Piece } from './piece.ts';

/** What was decided about the words of a note. Each piece has one fate, each command one description. */
export interface Verdicts {
  /** In the order in which they were accepted. */
  readonly accepted: readonly Claim[];
  /** What lost to another claim to the same piece or command, or was too weak. */
  readonly lost: readonly Claim[];
  readonly ties: readonly Tie[];
  /** What a piece has become; nothing while it is free. */
  fateOf(piece: Piece): Claim | undefined;
  isDescribed(finding: Finding): boolean;
  descriptionOf(finding: Finding): DescriptionDraft | undefined;
  /** Further sentences about a command, in the order of the note. */
  notesOf(finding: Finding): readonly Statement[];
  glossesOf(finding: Finding): readonly GlossDraft[];
}

type Calls = ReadonlyMap<Finding, LineCall>;

/** Gives the verdicts that accepted and lost claims are. */
export function verdictsOf(
  accepted: readonly Claim[],
  lost: readonly Claim[],
  ties: readonly Tie[],
  calls: Calls,
): Verdicts {
  const fates = new Map<Piece, Claim>();
  for (const claim of accepted)
    for (const piece of [claim.piece, ...(claim.context ? [claim.context.piece] : [])])
      if (!fates.has(piece)) fates.set(piece, claim);
  const descriptions = new Map(
    ofKind(accepted, 'description').flatMap((claim) => claim.owners.map((owner) => [owner, claim] as const)),
  );
  // Asked for when all is decided: not by each rank.
  const several = once(() => sharedOwners(descriptions, calls));
  const notes = once(() => Map.groupBy(ofKind(accepted, 'note'), ({ owner }) => owner));
  const glosses = once(() => Map.groupBy(ofKind(accepted, 'gloss'), ({ owner }) => owner));
  return {
    accepted,
    lost,
    ties,
    fateOf: (piece) => fates.get(piece),
    isDescribed: (finding) => descriptions.has(finding),
    descriptionOf(finding) {
      const claim = descriptions.get(finding);
      return claim && draftOf(claim, several().get(finding) ?? claim.shared);
    },
    notesOf: (finding) =>
      (notes().get(finding) ?? [])
        .flatMap(({ words }) => words)
        .toSorted((one, other) => one.line - other.line),
    glossesOf: (finding) =>
      glosses()
        .get(finding)
        ?.flatMap(({ target, words }) => words.map((statement) => ({ target, statement }))) ?? [],
  };
}

/** Gives what makes a value when it is first asked for it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Gives the verdicts before anything is decided. */
export const noVerdicts = (calls: Calls): Verdicts => verdictsOf([], [], [], calls);

const draftOf = (
  { words, how, confidence, score }: ClaimOf<'description'>,
  shared: boolean,
): DescriptionDraft => ({ pieces: words, how, shared, confidence: confidence ?? score });

/** A sentence over several lines is shared unless all of them turn out to be one use of one command. */
function sharedOwners(
  descriptions: ReadonlyMap<Finding, ClaimOf<'description'>>,
  calls: Calls,
): ReadonlyMap<Finding, boolean> {
  const bySentence = Map.groupBy(
    [...descriptions].filter(([finding]) => calls.has(finding)),
    ([, { words }]) => words[0],
  );
  return new Map(
    [...bySentence.values()].flatMap((group) => {
      if (group.length < 2) return [];
      const uses = new Set(group.map(([finding]) => variantKey(calls.get(finding) as LineCall)));
      return group.flatMap(([finding]) =>
        finding.alternative === undefined ? [[finding, uses.size > 1] as const] : [],
      );
    }),
  );
}
