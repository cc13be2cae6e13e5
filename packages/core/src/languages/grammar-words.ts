/** The small words of a language. All are alternatives of a pattern. */
export interface GrammarWords {
  /** Definite articles. */
  readonly the?: string;
  /** Definite articles of one letter, which are other words elsewhere: only where a noun is sure to follow. */
  readonly theLetter?: string;
  /** Indefinite articles. */
  readonly a?: string;
  /** Indefinite articles that are other words elsewhere: only where a noun and its verb are sure to follow. */
  readonly aShared?: string;
  /** An article that is written together with its noun. */
  readonly elided?: string;
  /** What else stands before a noun: whose, how many, which. */
  readonly determiners?: string;
  /** What joins a thing with what it is. */
  readonly is?: string;
  /** What joins the last of several things. */
  readonly and?: string;
  /** What joins the last of several things of which one is meant. */
  readonly or?: string;
  /** Further words of both kinds, which are other words elsewhere: only between names. */
  readonly joinsNames?: string;
  /** The same where no blanks stand between words. */
  readonly joinsGlued?: string;
  /** What begins a condition or a time. */
  readonly if?: string;
  /** What else makes a condition, a time, a reason or a place of the words behind it. */
  readonly because?: string;
  /** What takes a condition up behind its comma. */
  readonly so?: string;
  /** What begins what something is for, before a verb. */
  readonly to?: string;
  /** The same before a noun, or behind it. */
  readonly for?: string;
  /** What takes an option: "with `-a`". */
  readonly with?: string;
  /** What takes up the subject of the sentence before. */
  readonly pronouns?: string;
  /** Subjects that name nothing, at the start of a description. */
  readonly vague?: string;
  /** What goes on with a sentence, and begins no explanation. */
  readonly goesOn?: string;
  /** What tables answer with. */
  readonly yesNo?: string;
  /** What a file is called. */
  readonly file?: string;
  /** How a sentence speaks of the file that it stands with. */
  readonly thisFile?: string;
  /** What an option of a command is called. */
  readonly option?: string;
  /** What a command is called. */
  readonly command?: string;
}
