import type { CommandSpec, FlagSpec, ToolSpec } from '@cribnotes/specs';
import type { Repair } from '../model.ts';

/** A flag as an author wrote it, one or several in a bundle. */
export interface CallFlag {
  /** As it is to be printed: `-it`, `--rm`. */
  readonly text: string;
  /** The canonical names: `--interactive`, `--tty`. */
  readonly names: readonly string[];
  readonly glue?: ' ' | '=' | '';
  readonly value?: string;
  /** The author's brackets say that it may be left out. */
  readonly optional?: true;
  /** How many operands the author wrote before it. */
  readonly after?: number;
  /** What the tool says of the flag that takes the value, or of the single flag. */
  readonly spec?: FlagSpec;
}

/** Something that the tool would not accept, or that an author may not have meant. */
export interface Problem {
  readonly rule: string;
  readonly message: string;
  /** The word it is about, as written. */
  readonly actual: string;
  readonly expected?: readonly string[];
  /** The operand of the usage line that is missing. */
  readonly slot?: string;
}

/** One simple command, read with what its tool accepts. */
export interface Call {
  readonly program: string;
  readonly tool?: ToolSpec;
  readonly command?: CommandSpec;
  /** The program and its subcommands as written, repaired: `['docker', 'ps']`. */
  readonly path: readonly string[];
  /** The path of the alias class: `['docker', 'container', 'ls']`. */
  readonly canonical: readonly string[];
  readonly flags: readonly CallFlag[];
  readonly operands: readonly string[];
  readonly repairs: readonly Repair[];
  readonly problems: readonly Problem[];
}
