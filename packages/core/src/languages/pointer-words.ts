/** How a language points at the command that stands behind a sentence. All but the examples are patterns without blanks at their ends. */
export interface PointerWords {
  /** Prepositions that take the command: "Stop it with". */
  readonly by: string;
  /** Words before such a preposition that have taken it for themselves: "The tools it comes with". */
  readonly taken?: string;
  /** Prepositions that take the command and say how: without it, their sentence says nothing: "Wrap it in". */
  readonly stranded?: string;
  /** Verbs that ask to type the command: ", run". */
  readonly use: string;
  /** Their subjects: ", you can run". */
  readonly you?: string;
  /** Words that need such a verb behind them: "Shows what to run". */
  readonly needing?: string;
  /** The command as a noun: "the command". */
  readonly object: string;
  /** The same, where it says by itself that the command comes next: "the following command". */
  readonly following: string;
  /** The start of a sentence that says what for, behind which no comma is needed: "To list them run". */
  readonly purpose?: string;
  /** What joins a sentence to the one before it. */
  readonly joins: string;
  /** What says that an example follows. */
  readonly example: string;
  /** Sentences with such words at their end, and what is printed; of the last ones nothing is cut. */
  readonly cut: readonly (readonly [asWritten: string, asPrinted: string])[];
  readonly stay: readonly string[];
}
