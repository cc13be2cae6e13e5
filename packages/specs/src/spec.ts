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
  /** Default key bindings of an interactive program. */
  readonly keys?: readonly KeySpec[];
  /** Commands of the program's own prompt: `\dt` of psql, `:wq` of vim. */
  readonly inputs?: readonly InputSpec[];
}

/** One command or subcommand. */
export interface CommandSpec {
  readonly name: string;
  /** The help's own sentence. */
  readonly summary?: string;
  /** Usage lines without the command's path, one per form: `[OPTIONS] IMAGE [COMMAND] [ARG...]`. */
  readonly usage?: readonly string[];
  /** All full paths that mean this command, canonical first, where there is more than one: `docker container ls`, `docker ps`. */
  readonly aliases?: readonly string[];
  readonly flags?: readonly FlagSpec[];
  readonly commands?: readonly CommandSpec[];
  /** True when flags after the first operand belong to the operand (docker run IMAGE …). */
  readonly stopsAtOperand?: true;
  readonly effect?: 'read' | 'write' | 'destructive';
  /** A sentence that says what to use instead, or `true`. */
  readonly deprecated?: string | true;
  /** The help does not list it, but the tool accepts it. */
  readonly hidden?: true;
  readonly manual?: string;
}

/** One flag. At least one of `long` and `short` is there. */
export interface FlagSpec {
  /** With its dashes: `--detach`; `-name` for tools with long single-dash flags. */
  readonly long?: string;
  /** With its dash: `-d`. */
  readonly short?: string;
  /** The help's name for the value it takes (`string`, `path`); absent for a switch. */
  readonly value?: string;
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
