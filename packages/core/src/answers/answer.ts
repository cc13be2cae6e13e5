import type { Span } from '../model.ts';
import type { Decision } from './decision.ts';

/** Words of a note by which a place is found again, also when lines came and went around it. */
export interface Anchor {
  /** What stands there. Words that end in an ellipsis are only its beginning. */
  readonly words: string;
  /** What stands before it, where the words alone are not enough. */
  readonly after?: string;
  /** What stands behind it. */
  readonly before?: string;
  /** The heading that it stands under. */
  readonly under?: string;
}

/** What an author decided about words of a note: a comment `read "…" as …`, or an entry of `overrides.yaml`. */
export interface Answer extends Anchor {
  readonly is: Decision;
  /** Of a comment its line: it is about what stands below. */
  readonly line?: number;
  /** Of an entry beside the notes the note that it is about; none: any. */
  readonly source?: string;
  /** Where the answer itself stands. */
  readonly span: Span;
}
