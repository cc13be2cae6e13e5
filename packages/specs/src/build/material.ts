import type { Overlay } from '../file/overlay.ts';
import type { SpecFile } from '../file/spec-file.ts';
import type { Vocabulary } from '../shape/vocabulary.ts';
import type { Records } from './records.ts';

/** What the tree of one tool is made from. */
export interface Material {
  readonly program: string;
  readonly records: Records;
  /** Flag lines of every command. */
  readonly everywhere: readonly string[];
  readonly overlay: Overlay;
  readonly general: Overlay;
  readonly vocabulary: Vocabulary;
  readonly plugins: readonly Plugin[];
}

/** A tool that is a subcommand of another one: `compose` of docker. It is read from disk when it is asked for. */
export interface Plugin {
  readonly name: string;
  readonly load: () => SpecFile;
}
