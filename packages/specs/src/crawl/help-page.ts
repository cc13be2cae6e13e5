import type { InputRecord, KeyRecord } from '../file/spec-file.ts';
import type { FlagSpec } from '../spec.ts';
import type { CommandRow } from './command-table.ts';

/** What one page of help says about one command. */
export interface HelpPage {
  readonly summary?: string;
  /** Usage lines as the help writes them, with the command's path. */
  readonly usage: readonly string[];
  /** Full paths or bare names that the help lists as aliases, canonical first. */
  readonly aliases: readonly string[];
  readonly flags: readonly FlagSpec[];
  readonly commands: readonly CommandRow[];
  /** Flags that the page says every command takes. */
  readonly everywhere?: readonly FlagSpec[];
  readonly deprecated?: string;
  readonly keys?: readonly KeyRecord[];
  readonly inputs?: readonly InputRecord[];
}
