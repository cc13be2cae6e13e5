/**
 * The typed model of one topic: plain readonly JSON, with closed unions told apart by `kind`.
 * The readers make it, `crib show` prints it, and every emitter renders from it and from nothing else.
 */

/** The path of a note, relative to the folder the topic was read from, with `/`: `basics/001.md`. */
export type SourceId = string;

/** A place in a note as its author saved it. `line` and `column` count from 1, `offset` from 0; columns and offsets are UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of one original note, end exclusive. */
export interface Span {
  readonly source: SourceId;
  readonly start: Point;
  readonly end: Point;
}

/** Where something comes from: nothing is in the model without at least one place. */
export type Spans = readonly [Span, ...Span[]];

// Text

/** One run of running text. Raw HTML never occurs; an image is only its alternative text and path. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** Code in running text; `entry` is the id of the entry it names, where it names one. */
  | { readonly kind: 'code'; readonly text: string; readonly entry?: string }
  | { readonly kind: 'strong' | 'emphasis' | 'strike'; readonly children: readonly Inline[] }
  /** A link; `href` is always http, https or mailto. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'image'; readonly alt: string; readonly path: string };

/** Words of a note. `inlines` is what to print; `plain` is the same without any mark. */
export interface Prose {
  readonly inlines: readonly Inline[];
  readonly plain: string;
  readonly spans: Spans;
}

// Command lines

/** One piece of a command line; pieces are separated by one blank unless they stand in a `compound` or are glued to a flag. */
export type Part =
  /** Typed as it stands: the program, its subcommands, and literal operands such as `.` or `ubuntu:24.04`. */
  | { readonly kind: 'word'; readonly role: 'program' | 'subcommand' | 'operand'; readonly text: string }
  | Flag
  | Placeholder
  /** Parts without blanks between them: `<host-port>:<container-port>`. */
  | { readonly kind: 'compound'; readonly parts: readonly Part[] }
  /** A shell operator between commands or before a file: `|`, `&&`, `>`. */
  | { readonly kind: 'operator'; readonly text: string };

/** A flag as it is printed, with the long names it stands for (`-it` is `--interactive` and `--tty`). */
export interface Flag {
  readonly kind: 'flag';
  readonly text: string;
  /** The canonical long names, or the short ones where no long one is known; never empty. */
  readonly names: readonly string[];
  /** What stands between the flag and its value: a blank, `=`, or nothing. Only with `value`. */
  readonly glue?: ' ' | '=' | '';
  readonly value?: readonly Part[];
}

/** A word that the reader replaces; printed `<name>`, `[<name>]` when optional, followed by `...` when it repeats. */
export interface Placeholder {
  readonly kind: 'placeholder';
  readonly name: string;
  readonly repeat?: true;
  readonly optional?: true;
  readonly choices?: readonly string[];
}

/** A command line ready to print: `text` is exactly what the parts spell. */
export interface Template {
  readonly parts: readonly Part[];
  readonly text: string;
}

// Sentences about commands

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

/** One way to use a command: the command, its usage form and its set of flags. */
export interface Variant {
  /** Stable identity, made of canonical path, form and sorted long flags: `docker container run --interactive --tty`. */
  readonly id: string;
  readonly template: Template;
  /** Canonical names of the flags, sorted. */
  readonly flags: readonly string[];
  /** The usage form, where the tool has several: `from-container`. */
  readonly form?: string;
  /** What running it so does to the user's things: `git push --force` destroys, `git clean --dry-run` only reads. */
  readonly effect?: 'read' | 'write' | 'destructive';
  /** The sentence to print. */
  readonly description?: Description;
  readonly otherDescriptions: readonly Description[];
  readonly examples: readonly Example[];
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

// Entries

interface EntryBase {
  readonly id: string;
  /** The program or application the entry belongs to: `docker`, `vim`. */
  readonly tool: string;
  readonly group: string;
  /** Further sentences of the notes about the entry. */
  readonly notes: readonly Prose[];
  /** What running it does to the user's things; absent when unknown. */
  readonly effect?: 'read' | 'write' | 'destructive';
  /** Manual pages and addresses: `docker-run(1)`. */
  readonly seeAlso: readonly string[];
}

/** A command of a shell: one alias class of one program, with the ways in which the notes use it. */
export interface CommandEntry extends EntryBase {
  readonly kind: 'command';
  /** The canonical path: `['docker', 'container', 'ls']`. */
  readonly path: readonly string[];
  /** The form that the notes use most: `docker ps`. */
  readonly display: string;
  /** The other spellings that the tool accepts: `docker container ls`, `docker container ps`. */
  readonly aliases: readonly string[];
  /** The tool's own usage line. */
  readonly usage?: string;
  readonly variants: readonly [Variant, ...Variant[]];
  readonly glosses: readonly Gloss[];
  /** `tool`: checked against data made from the tool itself; `documentation`: against data made from published facts; `shape`: not checked. */
  readonly verified: 'tool' | 'documentation' | 'shape';
}

/** One key with its modifiers: Ctrl-b is `{ key: 'b', modifiers: ['ctrl'] }`. */
export interface Chord {
  readonly key: string;
  readonly modifiers: readonly ('ctrl' | 'alt' | 'shift' | 'meta' | 'prefix' | 'leader')[];
}

/** Keys to press in an interactive program: alternatives of sequences of chords. */
export interface KeysEntry extends EntryBase {
  readonly kind: 'keys';
  /** The mode they work in, where the note names one: `normal`, `copy-mode`. */
  readonly mode?: string;
  readonly chords: readonly (readonly Chord[])[];
  /** The keys as the notes write them: `Ctrl-b %`. */
  readonly text: string;
  readonly description?: Description;
  readonly otherDescriptions: readonly Description[];
  readonly occurrences: readonly [Occurrence, ...Occurrence[]];
}

/** A line typed at a program's own prompt: `\dt`, `:wq`, a statement of SQL. */
export interface InputEntry extends EntryBase {
  readonly kind: 'input';
  /** The language of the prompt. */
  readonly prompt: 'sql' | 'meta' | 'repl';
  readonly template: Template;
  readonly description?: Description;
  readonly otherDescriptions: readonly Description[];
  readonly occurrences: readonly [Occurrence, ...Occurrence[]];
}

export type Entry = CommandEntry | KeysEntry | InputEntry;

// Concepts, recipes, snippets

/** One statement about a concept. */
export interface Fact {
  readonly prose: Prose;
  /** The same statement in other words or notes. */
  readonly also: readonly Prose[];
  /** True when another note says the opposite. */
  readonly disputed?: true;
}

/** An idea behind the commands: image, layer, branch. */
export interface Concept {
  readonly id: string;
  readonly term: string;
  readonly alsoKnownAs: readonly string[];
  readonly group?: string;
  readonly definition?: Fact;
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
}

/** How a concept stands to another one, or to a command. */
export interface Relation {
  readonly kind: 'instance-of' | 'built-from' | 'part-of' | 'contrasts' | 'managed-by' | 'see-also';
  readonly to: { readonly kind: 'concept' | 'command'; readonly id: string };
  readonly evidence: Spans;
}

/** Several commands in order, under one sentence that belongs to all of them and to none alone. */
export interface Recipe {
  readonly id: string;
  readonly title: Prose;
  readonly group?: string;
  readonly steps: readonly RecipeStep[];
  readonly spans: Spans;
}

export interface RecipeStep {
  readonly template: Template;
  /** The id of the variant that the step uses, where it is one of the topic's. */
  readonly variant?: string;
  readonly note?: Prose;
}

/** The content of a file that a note shows: a Dockerfile, a piece of YAML. */
export interface Snippet {
  readonly id: string;
  /** Lower case; `dockerfile`, `yaml`, `text`. */
  readonly language: string;
  readonly title?: Prose;
  readonly group?: string;
  /** `wrong` marks a line that the author shows as what not to write. */
  readonly lines: readonly { readonly text: string; readonly note?: Prose; readonly wrong?: true }[];
  /** The lines to copy: without remarks and without wrong lines. */
  readonly clean: string;
  readonly spans: Spans;
}

// The topic

/** A section of the topic; emitters print groups in this order. */
export interface Group {
  readonly id: string;
  readonly title: string;
}

/** A tool that the topic is about. */
export interface ToolInfo {
  readonly program: string;
  /** The version that the commands were checked against. */
  readonly version?: string;
  readonly verified: 'tool' | 'documentation' | 'shape';
  /** Manual pages of the tool: `docker(1)`. */
  readonly manuals: readonly string[];
  readonly url?: string;
}

/** An image that a note shows; emitters get its bytes, if it may be read, in their options. */
export interface ImageReference {
  /** The path as written in the note, relative to it. */
  readonly path: string;
  readonly alt: string;
  readonly span: Span;
  /** The id of the entry or concept it stands next to. */
  readonly near?: string;
}

/** A resource that the notes point to. */
export interface SeeAlso {
  readonly title: string;
  readonly href?: string;
  readonly span: Span;
}

/** What became of one non-blank line of a note: exactly one of these. */
export interface LineFate {
  readonly line: number;
  readonly fate:
    | 'entry'
    | 'mention'
    | 'description'
    | 'gloss'
    | 'fact'
    | 'note'
    | 'heading'
    | 'recipe'
    | 'snippet'
    | 'markup'
    | 'ignored'
    | 'unassigned';
  /** Why it was ignored: `table-of-contents`, `navigation`, `output`. */
  readonly why?: string;
  /** The id of what it became part of. */
  readonly ref?: string;
}

/** One note that was read. */
export interface Source {
  readonly id: SourceId;
  readonly title?: string;
  readonly sha256: string;
  /** `YYYY-MM-DD`, where the note's front matter gives one. */
  readonly date?: string;
  readonly encodingRepair?: { readonly as: string; readonly edits: number };
  readonly ledger: readonly LineFate[];
}

/** Something to tell the author, with its place in the original note. */
export interface Diagnostic {
  /** Stable id: `typo-flag`. */
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly span: Span;
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** What to do about it, in one line. */
  readonly hint?: string;
}

/** One topic, read from all of its notes. */
export interface Topic {
  readonly schema: 1;
  /** A file name without extension: `docker-notes`. Matches `^[a-z0-9][a-z0-9._-]{0,79}$`. */
  readonly id: string;
  readonly title: string;
  /** One sentence on what the topic is about, where the notes give one. */
  readonly summary?: string;
  /** BCP 47: `en`, `pt-BR`. */
  readonly language: string;
  /** The newest date of the sources, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly tools: readonly ToolInfo[];
  readonly sources: readonly Source[];
  readonly groups: readonly Group[];
  readonly entries: readonly Entry[];
  readonly concepts: readonly Concept[];
  readonly recipes: readonly Recipe[];
  readonly snippets: readonly Snippet[];
  readonly images: readonly ImageReference[];
  readonly links: readonly SeeAlso[];
  readonly diagnostics: readonly Diagnostic[];
}
