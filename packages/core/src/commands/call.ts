import type { CommandSpec, FlagSpec, ToolSpec } from '@cribnotes/specs';
import type { Repair } from '../model.ts';

/** A flag as an author wrote it, one or several in a bundle. */
export interface CallFlag {
  /** As it is to be printed: `-it`, `--rm`. */
  readonly text: string;
  /** The canonical names: `--interactive`, `--tty`; none for the word that stands for all flags, `[OPTIONS]`. */
  readonly names: readonly string[];
  readonly glue?: ' ' | '=' | '';
  readonly value?: string;
  /** The author's brackets say that it may be left out. */
  readonly optional?: true;
  /** It stands behind the operand, where the tool would hand it on: printed before it. */
  readonly misplaced?: true;
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

/** What one word of a call is, in the author's order; a flag holds its value, `index` counts within `flags` or `operands`. */
export type CallWord =
  | { readonly kind: 'subcommand'; readonly text: string }
  | { readonly kind: 'flag' | 'operand'; readonly index: number };

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
  /** Everything behind the program, as the author ordered it. */
  readonly words: readonly CallWord[];
  readonly repairs: readonly Repair[];
  readonly problems: readonly Problem[];
}
