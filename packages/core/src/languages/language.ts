import type { ColumnWords } from './column-words.ts';
import type { CommandParticles } from './command-particles.ts';
import type { CueWords } from './cue-words.ts';
import type { DefinitionWords } from './definition-words.ts';
import type { GrammarWords } from './grammar-words.ts';
import type { KeyWords } from './key-words.ts';
import type { LeadIn } from './lead-in.ts';
import type { PointerWords } from './pointer-words.ts';
import type { QuestionWords } from './question-words.ts';
import type { RelationWords } from './relation-words.ts';
import type { TalkWords } from './talk-words.ts';
import type { TaskWords } from './task-words.ts';
import type { TermWords } from './term-words.ts';
import type { ToDoWords } from './to-do-words.ts';
import type { UnbrokenForm } from './unbroken-form.ts';

/**
 * What the reader knows of a language. Each class of words may be absent: a note is read by its structure then. Where a
 * field is a string of alternatives, it is the source of a pattern without groups that capture; word lists have blanks.
 */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  /** Frequent short words that are rare in other languages of the same script, by which a text is told to be in it. */
  readonly telling?: string;
  readonly pointers?: PointerWords;
  readonly toDos?: ToDoWords;
  /** What joins a sentence to the one before it, and says nothing on a card of its own: "Then restart it". */
  readonly joining?: readonly LeadIn[];
  /** Subjects that are only the reader or the command beside the sentence: "You can list", "This command lists". */
  readonly subjects?: readonly LeadIn[];
  /** What a command is for, where the sentence says nothing else: "To list containers:". */
  readonly purposes?: readonly LeadIn[];
  /** How it sends the reader elsewhere, at the start of a sentence whose object is a link: alternatives. */
  readonly seeAlso?: string;
  /** Words for a place in the note itself, "below": alternatives. */
  readonly elsewhere?: string;
  /** The start of a sentence about the note itself, "this guide explains": alternatives. */
  readonly aboutNote?: string;
  /** The end of a sentence that says where something stands, "are listed below": alternatives. */
  readonly standsElsewhere?: string;
  /** What closes a list that the author has not finished, "and others": alternatives. */
  readonly soOn?: { readonly and?: string; readonly others: string };
  /** Verbs that need an example behind them, "it looks like this": alternatives. */
  readonly examplePredicates?: string;
  /** Words that no clause ends with: articles, conjunctions, prepositions with a noun to come. */
  readonly unfinished?: string;
  /** What a synopsis calls all options of a command, in its brackets: "[OPTIONS]": alternatives. */
  readonly allOptions?: string;
  /** Words with which people ask how something is done, and that name nothing: "how do I". */
  readonly asking?: string;
  /** Words that deny: alternatives. */
  readonly negations?: string;
  /** A negation, and the conjunction behind which the truth follows: "not … but". */
  readonly notBut?: readonly [not: string, but: string];
  /** Verbs and nouns that say nothing by themselves: alternatives. */
  readonly dull?: string;
  /** Words that say the same of a thing in notes about command-line tools; each line is one meaning. */
  readonly synonyms?: readonly string[];
  /** Words of which two sentences that are otherwise alike do not say the same. */
  readonly contraries?: readonly (readonly [one: string, other: string])[];
  readonly grammar?: GrammarWords;
  readonly terms?: TermWords;
  readonly questions?: QuestionWords;
  readonly tasks?: TaskWords;
  readonly relations?: RelationWords;
  readonly definitions?: DefinitionWords;
  readonly unbroken?: readonly UnbrokenForm[];
  readonly cues?: CueWords;
  readonly columns?: ColumnWords;
  readonly talk?: TalkWords;
  readonly particles?: CommandParticles;
  readonly keys?: KeyWords;
}
