import type { Template } from './command-line.ts';
import type { Span } from './place.ts';
import type { Prose } from './text.ts';

/** A sentence of a note about one variant. */
export interface Description {
  /** The sentence as the author wrote it. */
  readonly prose: Prose;
  /** The sentence to print: the author's words with mechanical repairs only (no lead-in, no final colon, capital first letter). */
  readonly text: string;
  /** Where it stood, seen from the command. */
  readonly how: 'before' | 'after' | 'inline' | 'comment' | 'heading' | 'table' | 'directive';
  /** True when the sentence covers several commands, so that it says too little or too much about this one. */
  readonly shared: boolean;
  /** How sure the pairing is, from 0 to 1; below 0.5 it is a guess. */
  readonly confidence: number;
}

/** A mechanical change between what the author wrote and what the template says. */
export interface Repair {
  readonly rule: string;
  readonly actual: string;
  readonly expected: string;
}

/** One place where a note writes the command. */
export interface Occurrence {
  readonly span: Span;
  /** The command text as written, without prompt and trailing comment. */
  readonly raw: string;
  /** `entry`: shown as a command to use; `mention`: only named in running text; `counterexample`: shown as what does not work. */
  readonly role: 'entry' | 'mention' | 'counterexample';
  /** The program and its subcommands as written, slips repaired; only for commands. */
  readonly path?: readonly string[];
  /** The flags as written; only for commands. */
  readonly flags?: readonly string[];
  readonly headings: readonly string[];
  readonly repairs: readonly Repair[];
  /** How the author wants its card to ask. */
  readonly ask?: string;
  /** True where the author wants it asked for its meaning too. */
  readonly both?: true;
  /** What the note says at this very place; the variant's own description is chosen among these. */
  readonly description?: Description;
}

/** A concrete line of a note that the template generalizes. */
export interface Example {
  readonly line: string;
  /** Placeholder name to the value that stands in the line. */
  readonly values: Readonly<Record<string, string>>;
  readonly span: Span;
}

/** One way to use a command, which is one row on paper: one command line with one meaning. */
export interface Variant {
  /** Stable identity, made of canonical path, form, sorted long flags and the words that no reader replaces: `docker container run --interactive --tty`. */
  readonly id: string;
  /** The id of the section it is printed in. */
  readonly group: string;
  readonly template: Template;
  /** Canonical names of the flags, sorted. */
  readonly flags: readonly string[];
  /** The usage form, where the tool has several: `from-container`. */
  readonly form?: string;
  /** What running it so does to the user's things: `git push --force` destroys, `git clean --dry-run` only reads. */
  readonly effect?: 'read' | 'write' | 'destructive';
  /** The id of the row of the same command that has everything but one option of this one. */
  readonly base?: string;
  /** The option that it adds to its base, as printed: `-a`. */
  readonly adds?: string;
  /** The sentence to print. */
  readonly description?: Description;
  /** What the notes say instead of it elsewhere. */
  readonly otherDescriptions: readonly Description[];
  /** Further sentences of the notes about it. */
  readonly notes: readonly Prose[];
  /** What its parts mean. */
  readonly glosses: readonly Gloss[];
  /** The lines of the notes that the template generalizes. */
  readonly examples: readonly Example[];
  /** The one that teaches more than the template: its values show a form, or the sentence speaks of them. */
  readonly example?: Example;
  readonly occurrences: readonly [Occurrence, ...Occurrence[]];
}

/** What one flag, operand, placeholder or word means. */
export interface Gloss {
  readonly target:
    | { readonly kind: 'flag'; readonly name: string }
    | { readonly kind: 'operand' | 'placeholder' | 'word'; readonly text: string };
  /** How to print the target: `-d, --detach`. */
  readonly label: string;
  readonly prose: Prose;
  /** The same explained in other places. */
  readonly also?: readonly Prose[];
  /** `note`: the author's words. `tool`: the tool's own help, to be marked as such where it is printed. */
  readonly from: 'note' | 'tool';
}
