/** How the writers of a language note down, in a note, what they have yet to do or to write themselves: patterns of words, without the signs around them. */
export interface ToDoWords {
  /** What a line with a to-do begins with, before its colon. */
  readonly label: string;
  /** What a section of to-dos is called. */
  readonly title: string;
  /** What a task begins with that is the author's own, and nothing that a reader of the note does. */
  readonly own: string;
  /** The same at its end, where verbs stand there. */
  readonly ownAtEnd?: string;
  /** Words at the end of a short sentence that promises more. */
  readonly promise: string;
  readonly examples: readonly string[];
  /** Sentences with such words that are content. */
  readonly content: readonly string[];
}
