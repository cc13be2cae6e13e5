import type { Finding } from '../findings/finding.ts';
import type { CodeUnit } from '../findings/unit.ts';
import type { Statement } from '../lines/statement.ts';
import type { Description } from '../model.ts';
import type { Piece } from './piece.ts';

/** A named cue that spoke for a claim, and how much it counts. */
export interface Reason {
  readonly cue: string;
  readonly weight: number;
}

/** What the words of a piece would be. */
export type Role =
  /** They say what commands do. */
  | {
      readonly kind: 'description';
      readonly owners: readonly [Finding, ...Finding[]];
      readonly how: Description['how'];
      /** Said of several at once, as far as their place tells; one command in several lines is still one. */
      readonly shared: boolean;
      /** How sure the form alone is; absent where the score over the next best claim tells. */
      readonly confidence?: number;
    }
  /** They say something further about a command. */
  | { readonly kind: 'note'; readonly owner: Finding }
  /** They say what one part of a command means: `-it`, `<port>`, `.`. */
  | { readonly kind: 'gloss'; readonly owner: Finding; readonly target: string }
  /** The author says that they are about their section, or that nobody wants them. */
  | { readonly kind: 'section' }
  | { readonly kind: 'nothing' }
  /** They stand over other things, and say nothing by themselves. */
  | { readonly kind: 'label' }
  /** They head several commands, as a heading would, up to the line `to`. */
  | { readonly kind: 'title'; readonly to: number }
  /** They say what the file below them is. */
  | { readonly kind: 'caption'; readonly file: CodeUnit }
  /** They say what a term means. */
  | ({ readonly kind: 'definition' } & AboutTerm)
  /** They say something further about a term. */
  | ({ readonly kind: 'fact' } & AboutTerm)
  /** A heading says something of a term, which is one thereby. */
  | { readonly kind: 'term'; readonly term: string };

/** A term that words are about; `founds`: they name it themselves. */
export interface AboutTerm {
  readonly concept: string;
  readonly term: string;
  readonly founds: boolean;
}

/** What a proposer says that a piece is. */
export type Proposal = Role & {
  readonly piece: Piece;
  /** What of it would be printed. */
  readonly words: readonly Statement[];
  /** A sentence before it, without which it says little; it goes with it while nothing else has it. */
  readonly context?: { readonly piece: Piece; readonly words: Statement };
  /** Claims of one rank are heard from the highest score down. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** The piece may be something else besides: "`-v` shows more" explains an option, and may describe a command. */
  readonly besides?: true;
  /** The author says so: nothing takes its words back, and they are nothing besides. */
  readonly settled?: true;
};

/** A proposal with the name of its proposer. */
export type Claim = Proposal & { readonly by: string };

/** The claims of one kind. */
export type ClaimOf<K extends Role['kind']> = Extract<Claim, { readonly kind: K }>;

/** Gives those of some claims that are of one kind. */
export const ofKind = <K extends Role['kind']>(claims: readonly Claim[], kind: K): ClaimOf<K>[] =>
  claims.filter((claim): claim is ClaimOf<K> => claim.kind === kind);
