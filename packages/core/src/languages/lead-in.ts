/** Words that may be cut off the start of a sentence, with what tells that the rest is a clause by itself. */
export interface LeadIn {
  /** What is cut, with the blanks behind it; it begins at the start of the sentence. */
  readonly words: RegExp;
  /** What has to follow; it begins where the rest does. */
  readonly before: RegExp;
  /** What tells, further on in the rest and outside brackets, that the sentence needs its lead-in. */
  readonly unless?: RegExp;
  /** An example of what is cut, and what is printed then. */
  readonly cut: readonly [asWritten: string, asPrinted: string];
  /** An example that stays, because the rest would be no clause. */
  readonly stays: string;
}

/** A further clause, which needs the purpose before it: "To leave, close the window". */
const FURTHER = /[,;]|\s[–—-]\s|[:.!?]\s/u;

/** Gives a pattern for a further clause, or for a subject with its verb, or an order, that begins one without a comma. */
export const orFurther = (clause: RegExp): RegExp => new RegExp(`${FURTHER.source}|${clause.source}`, 'iu');
