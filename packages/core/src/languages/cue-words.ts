/** What a sentence, a heading or a comment of a language tells by single words. All are alternatives of a pattern. */
export interface CueWords {
  /** Words that point at what stands below. */
  readonly pointsOn?: string;
  /** What begins a comment on how to fill a command in, or with another one. */
  readonly fillsIn?: string;
  /** What begins a sentence that says nothing without the one before it. */
  readonly needsContext?: string;
  /** How a word ends that names what is done. */
  readonly activity?: string;
  /** How a word begins that titles a chapter of any note. */
  readonly chapter?: string;
  /** What begins advice: how often something is done. */
  readonly advice?: string;
  /** The same, further on in a sentence. */
  readonly regularly?: string;
  /** What stands for a thing, before what a term is. */
  readonly something?: string;
  /** What tells to do something, before a blank. */
  readonly orders?: string;
  /** What begins a sentence that tells the reader what to do, or speaks of the note. */
  readonly tellsReader?: string;
  /** What compares a thing instead of saying what it is. */
  readonly rates?: string;
  /** Verbs behind a subject of its own, which the heading does not name. */
  readonly ofAnother?: string;
  /** What begins a clause about a noun. */
  readonly relative?: string;
  /** What stands behind the mark of a to-do where a sentence speaks of it. */
  readonly toDoSpokenOf?: string;
  /** What denies within a word. */
  readonly denialInside?: string;
  /** What authors call a subcommand in a placeholder. */
  readonly placeholderCommand?: string;
  /** How a word ends that names what the reader puts in its place, in a script without blanks. */
  readonly namesSlot?: string;
  /** What tells a sentence of a language that forms words by saying one twice: words. */
  readonly doubling?: string;
  /** Words that sentences say twice on purpose. */
  readonly saidTwice?: string;
}
