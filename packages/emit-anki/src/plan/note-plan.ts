import type { Chord, Fact, Gloss, Prose, Span, Template } from '@cribnotes/core';
import type { Skipped } from './skipped.ts';

export type { Skipped, SkipReason } from './skipped.ts';

interface PlanBase {
  /** Stable identity within the topic, which the guid is made from; it holds no wording of a sentence. */
  readonly key: string;
  /** What the front asks, as plain text: at most `PROMPT_LIMIT` characters, unless a sentence cannot be cut to that and stay whole. */
  readonly prompt: string;
  /** The title and section over the prompt; empty where they would give the answer away. */
  readonly context: string;
  /** The sentence, or the command, that the note is made from. */
  readonly source: Span;
  /** Id of the topic's group. */
  readonly group?: string;
  /** Tags below the topic's own: `cmd::docker::run`. */
  readonly tags: readonly string[];
  readonly pictures: readonly Picture[];
}

/** An image of the notes, by its path as written there. */
export interface Picture {
  readonly path: string;
  readonly alt: string;
  readonly span: Span;
}

/** From a task to one line: of a shell, of a program's own prompt, or of a file. */
export interface CommandPlan extends PlanBase {
  readonly kind: 'command';
  readonly template: Template;
  /** What the front shows of the answer below the prompt, with `[...]` for what is asked: other lines of its file, or the options that are given. */
  readonly given?: readonly string[];
  /** Other lines that are as right. */
  readonly also: readonly Template[];
  /** What the flags and placeholders of the line mean. */
  readonly parts: readonly Gloss[];
  /** The author's own line, where the answer has placeholders in its place. */
  readonly example?: string;
  /** The whole sentence, as the back shows it where it says more than the prompt. */
  readonly meaning: string;
  /** Further prompts for the same line, to fall back on where two prompts are equal. */
  readonly otherPrompts: readonly Prompt[];
  /** Whether the line itself is asked as well: "What does this do?". */
  readonly recognise: boolean;
  readonly remarks: readonly Prose[];
  readonly destructive: boolean;
  /** The program: `docker`. */
  readonly tool: string;
}

/** From the meaning of one flag to the flag, within a line that uses it. */
export interface OptionPlan extends PlanBase {
  readonly kind: 'option';
  readonly template: Template;
  /** The flag's canonical name, as in `Flag.names`. */
  readonly flag: string;
  readonly gloss: Gloss;
  readonly tool: string;
}

/** From a task of several steps to the one that is missing. */
export interface StepPlan extends PlanBase {
  readonly kind: 'step';
  /** The missing step deletes or overwrites something. */
  readonly destructive: boolean;
  readonly steps: readonly Template[];
  /** The place of the missing step among them. */
  readonly hidden: number;
  readonly remarks: readonly Prose[];
}

/** From a term to what it is. */
export interface ConceptPlan extends PlanBase {
  readonly kind: 'concept';
  readonly answer: Prose;
  readonly remarks: readonly Fact[];
}

/** From a statement to the term that it is about. */
export interface FactPlan extends PlanBase {
  readonly kind: 'fact';
  /** The term as the statement writes it. */
  readonly term: string;
}

/** From a sentence to the one of two terms or lines that it is about. */
export interface ChoicePlan extends PlanBase {
  readonly kind: 'choice';
  /** The two, the right one first, each with its sentence. */
  readonly sides: readonly [Side, Side];
  /** Whether they are lines to type. */
  readonly typed: boolean;
}

/** One of two that are told apart. */
export interface Side {
  readonly term: string;
  readonly definition: Prose;
}

/** From the steps of a task, out of order, to their order. */
export interface OrderPlan extends PlanBase {
  readonly kind: 'order';
  readonly steps: readonly Template[];
}

/** From what the notes warn of to why. */
export interface WarningPlan extends PlanBase {
  readonly kind: 'warning';
  /** What is warned of, as it is typed. */
  readonly line: string;
  readonly answer: Prose;
}

/** From a line to what it does, where its sentence is no question: it tells the answer, or not what is done to. */
export interface MeaningPlan extends PlanBase {
  readonly kind: 'meaning';
  readonly template: Template;
  readonly meaning: string;
}

/** Two terms that are easily taken for each other. */
export interface ContrastPlan extends PlanBase {
  readonly kind: 'contrast';
  /** The ids of the two. */
  readonly concepts: readonly string[];
  readonly sides: readonly Side[];
}

/** From a task to keys. */
export interface KeysPlan extends PlanBase {
  readonly kind: 'keys';
  readonly chords: readonly (readonly Chord[])[];
  /** The keys as the note writes them. */
  readonly text: string;
  readonly meaning: string;
  readonly mode?: string;
  readonly recognise: boolean;
  readonly remarks: readonly Prose[];
}

/** One note of the deck before it is written: what is asked and answered, without any HTML. */
export type NotePlan =
  | CommandPlan
  | OptionPlan
  | StepPlan
  | OrderPlan
  | ConceptPlan
  | FactPlan
  | ContrastPlan
  | ChoicePlan
  | WarningPlan
  | MeaningPlan
  | KeysPlan;

/** A sentence fit to ask with. */
export interface Prompt {
  readonly text: string;
  /** The sentence before anything was cut or masked. */
  readonly meaning: string;
  readonly source: Span;
  /** True where something masked is missing in the middle. */
  readonly gap: boolean;
}

/** The deck of a topic before it is written: notes in the order of learning, and what has none. */
export interface DeckPlan {
  /** The language of our own words on the cards, as in BCP 47. */
  readonly language: string;
  readonly notes: readonly NotePlan[];
  /** What is asked like another note, whose card lists its answer as well: a note only for whom has it already. */
  readonly merged: readonly NotePlan[];
  readonly skipped: readonly Skipped[];
}
