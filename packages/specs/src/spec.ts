/** What one tool accepts: its commands, flags and operands, as data. */
export interface ToolSpec {
  /** The version of this format. */
  readonly format: 1;
  /** The program as it is typed: `docker`. */
  readonly program: string;
  /** The version of the tool that the data was made from. */
  readonly version: string;
  /** `tool`: made by asking the program for help. `documentation`: made from published facts. */
  readonly source: 'tool' | 'documentation';
  readonly root: CommandSpec;
  /** Manual pages of the tool as a whole: `docker(1)`. */
  readonly manuals?: readonly string[];
  readonly url?: string;
  /** The words of the tool's notes and usage lines, under the names that a sheet prints. */
  readonly placeholders?: readonly PlaceholderSpec[];
  /** Default key bindings of an interactive program. */
  readonly keys?: readonly KeySpec[];
  /** Commands of the program's own prompt: `\dt` of psql, `:wq` of vim. */
  readonly inputs?: readonly InputSpec[];
}

/**
 * One command or subcommand. Every path in `aliases` has a node of its own in the tree, so a lookup only walks `commands`.
 * Specs that come with this package make `commands`, `flags` and `forms` when they are first read.
 */
export interface CommandSpec {
  readonly name: string;
  /** The help's own sentence. */
  readonly summary?: string;
  /** Usage lines without the command's path, one per form: `[OPTIONS] IMAGE [COMMAND] [ARG...]`. */
  readonly usage?: readonly string[];
  /** The operands of each usage line, in the same order as `usage`. Absent where the tool gives no usage line. */
  readonly forms?: readonly UsageForm[];
  /** All full paths that mean this command, canonical first, where there is more than one: `docker container ls`, `docker ps`. */
  readonly aliases?: readonly string[];
  readonly flags?: readonly FlagSpec[];
  readonly commands?: readonly CommandSpec[];
  /** True when flags after the first operand belong to the operand (docker run IMAGE …). */
  readonly stopsAtOperand?: true;
  /** What destroys is no fact of a tool's help: `packages/core/src/effects`. */
  readonly effect?: 'read' | 'write';
  /** A sentence that says what to use instead, or `true`. */
  readonly deprecated?: string | true;
  /** The help does not list it, but the tool accepts it. */
  readonly hidden?: true;
  readonly manual?: string;
}

/**
 * One way to call a command. The form of a line is the first whose operands fit in number and shape (`fillShape`):
 * `docker cp a:/x .` is the form `from-container`, because its first operand has the colon.
 */
export interface UsageForm {
  /** Names the form where a command has several with different meanings: `from-container`. */
  readonly name?: string;
  readonly operands: readonly OperandSpec[];
}

/** One operand of a usage form; operands follow each other in the order of the list. */
export interface OperandSpec {
  /** The word of the usage line: `CONTAINER:SRC_PATH`. */
  readonly name: string;
  /** What may stand here; the first is the one to print where the author's word fits none. */
  readonly shapes: readonly [ValueShape, ...ValueShape[]];
  readonly optional?: true;
  /** It may be repeated: `CONTAINER [CONTAINER...]`. */
  readonly variadic?: true;
}

/**
 * The form of one operand or value: slots to fill in and the text between them. A shape without a slot (`.`, `-`) is a
 * real value that is worth more on a sheet than a placeholder: where the author wrote exactly it, it stays.
 */
export interface ValueShape {
  /** As it is printed: `<host-port>:<container-port>`. */
  readonly text: string;
  readonly parts: readonly ShapePart[];
}

export type ShapePart =
  /** To be replaced. `name` is the canonical placeholder: `host-port`. */
  | { readonly kind: 'slot'; readonly name: string; readonly type: ValueType }
  /** Typed as it stands: `:`. */
  | { readonly kind: 'text'; readonly text: string };

/**
 * What a slot takes. Any tool: `path`, `port`, `url`, `host`, `user`, `number`, `size`, `duration`, `name`, `tag`,
 * `command`, `pattern`, `address`, `text`. A tool's own objects have their own types: `image`, `container`, `branch`.
 * `text` fits everything; two other types that differ contradict each other.
 */
export type ValueType = string;

/** One placeholder that sheets print, with the other words for it. */
export interface PlaceholderSpec {
  /** Without brackets: `container`. */
  readonly name: string;
  readonly type: ValueType;
  /** What authors and usage lines write for it, lower case with dashes: `container-id`, `cid`. */
  readonly words: readonly string[];
}

/** One flag. At least one of `long` and `short` is there. */
export interface FlagSpec {
  /** With its dashes: `--detach`; `-name` for tools with long single-dash flags; `-NUM` for a dash and any number (`head -5`). */
  readonly long?: string;
  /** With its dash: `-d`. */
  readonly short?: string;
  /** The help's name for the value it takes (`string`, `path`); absent for a switch. */
  readonly value?: string;
  /** What the value looks like, the one to print first; present exactly where `value` is. */
  readonly shapes?: readonly [ValueShape, ...ValueShape[]];
  /** The value may be left out: `--color[=when]`. */
  readonly optionalValue?: true;
  readonly summary?: string;
  readonly hidden?: true;
  readonly deprecated?: string | true;
  /** `--no-x` is accepted as well. */
  readonly negatable?: true;
}

/** A default key binding. */
export interface KeySpec {
  readonly keys: string;
  readonly mode?: string;
  readonly summary: string;
}

/** A command of a program's own prompt. */
export interface InputSpec {
  readonly text: string;
  readonly prompt: 'meta' | 'repl' | 'sql';
  readonly summary: string;
}

/** Gives the spec of a program, or nothing where we do not know it. */
export interface SpecSource {
  /** The programs that `get` knows, without loading them. */
  readonly programs: readonly string[];
  get(program: string): ToolSpec | undefined;
}
