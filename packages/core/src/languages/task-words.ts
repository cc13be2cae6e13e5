/** How a language names what one does. All but `forms` are alternatives of a pattern. */
export interface TaskWords {
  /** Whole words that open the name of a task. */
  readonly verbs?: string;
  /** Beginnings of such words. */
  readonly stems?: string;
  /** What tells to do something, by the words that follow a verb or by how the verb ends: "Know the commands". */
  readonly forms?: readonly RegExp[];
}
