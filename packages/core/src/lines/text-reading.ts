import type { Found } from './found.ts';
import type { KeyHabit } from './key-habit.ts';
import type { PromptProgram } from './prompt-lines.ts';
import type { Statement } from './statement.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One command, chord or input in running text; `from` and `to` are places in the statement. */
export interface Span {
  readonly found: Found;
  readonly from: number;
  readonly to: number;
  readonly raw: string;
  readonly marked: boolean;
}

/** What a statement of running text is. */
export type TextReading =
  /** It shows commands; `description` is what the statement says about them, `rest` what it says about their parts. */
  | {
      readonly kind: 'entries';
      readonly spans: readonly Span[];
      readonly description?: Statement;
      readonly rest?: Statement;
      /** What it says about each of the spans, where each has words of its own. */
      readonly clauses?: readonly (Statement | undefined)[];
      readonly lead: boolean;
    }
  /** It says what a flag means: "`-d`: in the background". */
  | { readonly kind: 'gloss'; readonly target: string; readonly statement: Statement }
  /** Sentences; `spans` are the commands they mention. */
  | { readonly kind: 'prose'; readonly spans: readonly Span[] };

/** What the reader of text needs to know about the topic and the place. */
export interface TextContext extends KeyHabit {
  readonly vocabulary: Vocabulary;
  /** The family of commands that the section is about: `docker volume`. */
  readonly family?: string;
  /** Signs of a shell or a pattern have their meanings beside them. */
  readonly listsSigns?: boolean;
  /** The program that the note leaves out before its subcommands. */
  readonly omits?: string;
  /** Code at the start of a bullet or line is a command there, whatever it is. */
  readonly listsPrograms: boolean;
  /** The program at whose own prompt the lines here are typed. */
  readonly typedAt?: PromptProgram;
  /** True inside a list item. */
  readonly inItem: boolean;
}
