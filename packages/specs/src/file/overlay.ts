import type { InputRecord, KeyRecord } from './spec-file.ts';

/** What help hides, written by hand: `overlays/<program>.json`. */
export interface Overlay {
  readonly url?: string;
  readonly manuals?: readonly string[];
  /** Manual page of one command, with `*` for its path joined by dashes, `docker-*(1)`, or `?` for its first word: `git-?(1)`. */
  readonly manual?: string;
  /** Canonical placeholder to its type and the other words for it. */
  readonly placeholders?: Readonly<
    Record<string, { readonly type: string; readonly words?: readonly string[] }>
  >;
  /** Word of a usage line to the shapes it stands for. */
  readonly operands?: Readonly<Record<string, readonly string[]>>;
  /** Flag to the shapes of its value, in every command that has it. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Subcommands whose data is in a file of its own: `compose` to `docker-compose`. */
  readonly plugins?: Readonly<Record<string, string>>;
  /** Flag lines that every command accepts and its help leaves out. */
  readonly everywhere?: readonly string[];
  /** True where every switch `--x` is accepted as `--no-x` too, as in git. */
  readonly negatable?: boolean;
  /** Default keys, and commands of the program's own prompt, in our own words. */
  readonly keys?: readonly KeyRecord[];
  readonly inputs?: readonly InputRecord[];
  /** Paths by what they do to the user's things. */
  readonly effects?: Readonly<Partial<Record<'read' | 'write', readonly string[]>>>;
  /** Path to what is special about that command; a path that the data lacks is a hidden command. */
  readonly commands?: Readonly<Record<string, CommandOverlay>>;
}

/** What is added to one command. */
export interface CommandOverlay {
  readonly summary?: string;
  readonly usage?: readonly string[];
  readonly aliases?: readonly string[];
  /** Flag lines that the help leaves out. */
  readonly hiddenFlags?: readonly string[];
  /** Flags that are not to be used any more, with a sentence that says what to use instead. */
  readonly deprecatedFlags?: Readonly<Record<string, string>>;
  /** The path of a command whose flags are accepted as well: those of `buildx build` by `image build`. */
  readonly alsoFlagsOf?: string;
  readonly operands?: Readonly<Record<string, readonly string[]>>;
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Usage lines to read the operands from, where the tool's own are not regular enough. */
  readonly syntax?: readonly string[];
  /** Names of the usage forms, in order. */
  readonly forms?: readonly string[];
  readonly stopsAtOperand?: boolean;
  readonly deprecated?: string | true;
  readonly manual?: string;
}
