import type { Claim, Reason } from './claim.ts';
import type { NoteDraft } from './note-draft.ts';

/** A claim in words that can be printed. */
export interface ToldClaim {
  readonly kind: Claim['kind'];
  /** What its words are. */
  readonly words: string;
  /** The commands or the term that they are about; nothing where they are only labels. */
  readonly about: readonly string[];
  /** The id of its proposer. */
  readonly by: string;
  /** The strongest of what spoke for it and against it, the strongest first. */
  readonly reasons: readonly Reason[];
}

/** What was decided about words, with the best claim that lost against it. */
export interface ToldVerdict extends ToldClaim {
  /** It wanted the same words for something else, or other words for the same command. */
  readonly rival?: ToldClaim;
}

/** How many reasons are told. */
const TOLD = 3;

/** What was decided about a line. */
export interface ToldLine {
  readonly verdicts: readonly ToldVerdict[];
  /** Where nothing was: the best claim that was too weak, or lost. */
  readonly lost?: ToldClaim;
}

/** Gives what was decided about the words of a line of a note, and about the commands on it. */
export function verdictsAt({ verdicts, findings }: NoteDraft, line: number): ToldLine {
  const here = new Set(findings.filter((finding) => finding.line <= line && finding.endLine >= line));
  const isHere = (claim: Claim): boolean =>
    claim.piece.line === line ||
    claim.words.some((words) => words.line <= line && words.endLine >= line) ||
    (claim.kind === 'description' && claim.owners.some((owner) => here.has(owner)));
  const lost = verdicts.lost.toSorted((a, b) => b.score - a.score);
  const told = verdicts.accepted.filter(isHere).map((claim): ToldVerdict => {
    const rival = lost.find((other) => competes(other, claim));
    return { ...tell(claim), ...(rival ? { rival: tell(rival) } : {}) };
  });
  const best = lost.find(isHere);
  return { verdicts: told, ...(told.length === 0 && best ? { lost: tell(best) } : {}) };
}

const competes = (one: Claim, other: Claim): boolean =>
  (one.piece === other.piece && ownersOf(one) !== ownersOf(other)) ||
  (one.kind === 'description' &&
    other.kind === 'description' &&
    one.owners.some((o) => other.owners.includes(o)));

function tell(claim: Claim): ToldClaim {
  const { kind, piece, words, by, reasons } = claim;
  return {
    kind,
    words: words.length === 0 ? piece.text : words.map(({ text }) => text).join(' '),
    about: aboutOf(claim),
    by,
    reasons: reasons.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, TOLD),
  };
}

const ownersOf = (claim: Claim): string => aboutOf(claim).join('\n');

/** Gives the commands or the term that a claim is about, as they are written. */
export function aboutOf(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case 'description':
      return claim.owners.map(({ raw }) => raw);
    case 'note':
      return [claim.owner.raw];
    case 'gloss':
      return [`${claim.target} of ${claim.owner.raw}`];
    case 'definition':
    case 'fact':
    case 'term':
      return [claim.term];
    case 'caption':
      return ['file'];
    case 'section':
    case 'nothing':
    case 'label':
    case 'title':
      return [];
  }
}
