/** Which words of a language name a thing and which do not. All are alternatives of a pattern. */
export interface TermWords {
  /** Words that point, ask, or open a sentence: none begins the name of a thing. */
  readonly pointers?: string;
  /** Words that label, rate or count what follows them. */
  readonly labels?: string;
  /** Labels that stay labels with a word behind them: "Note 2", "Recommended setup". */
  readonly openers?: string;
  /** What only a number behind it makes a label: "Task 2". */
  readonly numbered?: string;
  /** Words that ask for an entry of one's own: "Name: use your real one". */
  readonly fields?: string;
  /** What opens a sentence where no blank stands behind it. */
  readonly unbrokenOpeners?: string;
  /** What stands in sentences of such a language and in no name. */
  readonly unbrokenInner?: string;
  /** Words behind the first that belong to a sentence and not to a name. */
  readonly inSentences?: string;
  /** What titles a part of a note, at the end of the title. */
  readonly chapters?: string;
  /** What titles a step or one of several, anywhere in the title. */
  readonly steps?: string;
  /** What a heading over a list of terms is called. */
  readonly glossary?: string;
  /** Headings that stand for the one above them: "Definition". */
  readonly generic?: string;
  /** What leads a title in, before the term. */
  readonly leads?: string;
  /** Whose it is, before a term. */
  readonly possessives?: string;
  /** Articles that are left out wherever they stand in a term, to tell terms apart. */
  readonly ofTerms?: string;
  /** What may follow a term where a sentence names it. */
  readonly plurals?: string;
  /** What stands between two things that a heading sets against each other. */
  readonly versus?: string;
  /** What begins a heading about how two things differ; both follow. */
  readonly differences?: string;
  /** What ends a heading about two things. */
  readonly compared?: string;
}
