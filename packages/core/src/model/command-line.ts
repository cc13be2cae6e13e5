/**
 * One piece of a command line, in the author's order; pieces are separated by one blank unless they stand in a
 * `compound` or are glued to a flag. Placeholders are what a reader replaces, everything else is literal.
 */
export type Part =
  /** Typed as it stands: the program, its subcommands, and literal operands such as `.` or `ubuntu:24.04`. */
  | { readonly kind: 'word'; readonly role: 'program' | 'subcommand' | 'operand'; readonly text: string }
  | Flag
  | Placeholder
  /** Parts without blanks between them: `<host-port>:<container-port>`. */
  | { readonly kind: 'compound'; readonly parts: readonly Part[] }
  /** A shell operator between commands or before a file: `|`, `&&`, `>`. */
  | { readonly kind: 'operator'; readonly text: string };

/** A flag as its author wrote it, with the long names it stands for (`-it` is `--interactive` and `--tty`). */
export interface Flag {
  readonly kind: 'flag';
  readonly text: string;
  /** The canonical long names, or the short ones where no long one is known; never empty. */
  readonly names: readonly string[];
  /** What stands between the flag and its value: a blank, `=`, or nothing. Only with `value`. */
  readonly glue?: ' ' | '=' | '';
  readonly value?: readonly Part[];
  /** It may be left out, with its value; printed in brackets: `[--depth <n>]`. */
  readonly optional?: true;
}

/** A word that the reader replaces; printed `<name>`, `<name>...` when it repeats, in square brackets when optional: `[<name>...]`. */
export interface Placeholder {
  readonly kind: 'placeholder';
  readonly name: string;
  /** The author's example for it: `web`. */
  readonly value?: string;
  /** The author's own placeholder, where he wrote one: `CONTAINER_ID`. */
  readonly written?: string;
  readonly repeat?: true;
  readonly optional?: true;
  readonly choices?: readonly string[];
}

/** A command line ready to print: `text` is exactly what the parts spell. */
export interface Template {
  readonly parts: readonly Part[];
  readonly text: string;
  /** The lines of a here-document that follow the command's own line, its closing word last. */
  readonly body?: readonly string[];
}
