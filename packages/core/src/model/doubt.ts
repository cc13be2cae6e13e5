import type { Span } from './place.ts';

/** What words could be, and how a note says so. */
export interface Choice {
  /** Unlike those of the doubt's other choices, and without blanks: `section`, `above-1`. */
  readonly key: string;
  /** For a person to choose by: "belongs to docker ps". */
  readonly says: string;
  /** What an answer says that the words are: `sentence of docker ps`. */
  readonly is?: string;
  /** The words that the answer is about, where they are not the doubt's. */
  readonly about?: string;
  /** What is written in the place of the doubt's words, in the note itself. */
  readonly mend?: string;
}

/** Words by which a line of a note is found again when others came and went around it. */
export interface DoubtAnchor {
  readonly words: string;
  readonly after?: string;
  readonly before?: string;
  readonly under?: string;
}

/** Something that was decided without being sure of it. */
export interface Doubt {
  /** Stable as long as the words and their neighbours stay: `no-owner:4f2a9c01`. */
  readonly id: string;
  /** What is asked: `no-owner`, `two-sentences`, `unread-code`, `program`, `secret`. */
  readonly rule: string;
  /** The words that were decided about. */
  readonly span: Span;
  readonly words: string;
  /** How an answer finds them again. */
  readonly anchor: DoubtAnchor;
  /** What they could be. */
  readonly choices: readonly Choice[];
  /** The key of what they were taken for. */
  readonly proposal?: string;
  /** The commands of which it is not sure that the words are their sentence, so that none is asked for them. */
  readonly commands?: readonly Span[];
  /** How doubtful it is, from 0 to 1. */
  readonly doubt: number;
}
