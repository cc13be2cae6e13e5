/**
 * A mark of a program for notes or for web sites that Markdown takes for text. What its first group holds stays, the rest
 * of it goes; where there is no group, all of it goes.
 */
export interface AuthorMark {
  readonly name: string;
  /** A line with none of these does not have it: a cheap question before the pattern. */
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  /** What is read in its place, where that is neither nothing nor what the first group holds. */
  readonly by?: (match: RegExpMatchArray) => string;
  /** What stays is a title of what stands below. */
  readonly title?: true;
  /** At the end of a line it may also be the last word of a command, so that more must speak for it (`endsWords`). */
  readonly atEnd?: true;
  readonly examples: readonly (readonly [asWritten: string, asPrinted: string])[];
  /** What looks like it and is something else. */
  readonly stays: readonly string[];
}
