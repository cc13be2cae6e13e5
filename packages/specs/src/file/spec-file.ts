/** A tool's data as it lies on disk: `data/<program>.json`, one command a line, made by the crawler. */
export interface SpecFile {
  readonly format: 1;
  readonly program: string;
  readonly version: string;
  readonly source: 'tool' | 'documentation';
  /** Path without the program (`container ls`, empty for the program itself) to command, in the help's order. */
  readonly commands: Readonly<Record<string, CommandRecord>>;
  /** Flag lines that every command accepts: the global options of kubectl. */
  readonly everywhere?: readonly string[];
  readonly keys?: readonly KeyRecord[];
  readonly inputs?: readonly InputRecord[];
}

/** One command on disk. */
export interface CommandRecord {
  /** The path whose record this one shares; fields given beside it replace those of that record. */
  readonly as?: string;
  readonly summary?: string;
  readonly usage?: readonly string[];
  /** All paths of the alias class without the program, canonical first. */
  readonly aliases?: readonly string[];
  /** Flag lines as a help page writes them: `-f, --filter filter  Filter output`. */
  readonly flags?: readonly string[];
  readonly deprecated?: string | true;
  readonly hidden?: true;
}

/** Keys, mode (may be empty) and summary. */
export type KeyRecord = readonly [keys: string, mode: string, summary: string];

/** Text, prompt and summary. */
export type InputRecord = readonly [text: string, prompt: 'meta' | 'repl' | 'sql', summary: string];
