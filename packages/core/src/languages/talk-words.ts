/** How a language speaks of commands and of what they print. All are alternatives of a pattern. */
export interface TalkWords {
  /** What an author writes directly before a command to tell the reader to use it. */
  readonly use?: string;
  /** What stands between such a word and the command. */
  readonly object?: string;
  /** What a sentence begins with that only leads in to a command. */
  readonly leadsIn?: string;
  /** What lets the reader do it. */
  readonly may?: string;
  /** What such a sentence ends with. */
  readonly pointsOn?: string;
  /** What stands between two commands that mean the same, beside "and" and "or". */
  readonly alternatively?: string;
  /** What begins an explanation of a part of the command before it. */
  readonly gloss?: string;
  /** What a sentence begins with that is about what stands before it. */
  readonly pointsBack?: string;
  /** What begins a question, which a command answers. */
  readonly asks?: string;
  /** What says that a command does not do what one wants. */
  readonly fails?: string;
  /** Labels of examples and lists, which describe nothing. */
  readonly labels?: string;
  /** What begins a sentence that promises output and ends with a colon. */
  readonly youSee?: string;
  /** What the sentence over a block says when the block shows what is printed. */
  readonly outputs?: string;
  /** What stands behind the name of a program where a sentence or title speaks of it rather than runs it, and no blank or sign parts the two: particles, adverbs, nouns for what one writes about programs. */
  readonly ofPrograms?: string;
  /** What no clause about a command has directly behind it, as it joins the command to something else: prepositions, conjunctions, nouns that the command only qualifies. */
  readonly behindCommand?: string;
  /** What makes the command behind it a part of something else: "the output of", "similar to". */
  readonly beforeCommand?: string;
  /** Words that run through sentences and hardly ever through commands. */
  readonly inSentences?: string;
  /** What says behind a name what it is short for. */
  readonly standsFor?: string;
  /** The same before a name with a capital letter. */
  readonly shortFor?: string;
  /** What begins an example in brackets. */
  readonly forExample?: string;
  /** What begins an explanation of a placeholder. */
  readonly where?: string;
  /** What stands between two commands of which one follows the other. */
  readonly next?: string;
  /** What a title about a subcommand ends in. */
  readonly titleEnds?: string;
  /** What stands behind the name of a program where people speak of the program. */
  readonly programNouns?: string;
  /** Abbreviations whose full stop ends no sentence; they stand without it. */
  readonly abbreviations?: string;
  /** What joins another way to the one above it. */
  readonly otherWay?: string;
  /** What may stand behind such a word: "or simply". */
  readonly otherWayMore?: string;
  /** The same in scripts that write no blank behind it. */
  readonly otherWayGlued?: string;
  /** What an author writes over what a program prints. */
  readonly overOutput?: string;
  /** Words for what a program says: "I got this message". */
  readonly messages?: string;
}
