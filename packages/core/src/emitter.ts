import type { Diagnostic, Topic } from './model.ts';

/** One file that an emitter made. */
export interface OutputFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** `notes`: the file is kept beside the notes, not in the output folder (the deck's lock). */
  readonly beside?: 'notes';
  /** What to tell the user about it, in a few words: `2 pages`, `64 cards: 3 new, 1 changed`. */
  readonly summary?: string;
  /** The same where the next build finds all as this one leaves it, if that says something else. */
  readonly summaryAgain?: string;
}

/** What every emitter is given beside the topic. Emitters read no disk, no clock and no environment. */
export interface EmitOptions {
  /** The date to print and to stamp files with, `YYYY-MM-DD`. */
  readonly date: string;
  /** Takes what the emitter could not render as it is, with the place in the note. */
  readonly report: (diagnostic: Diagnostic) => void;
  /** The bytes of the images that may be embedded: `ImageReference.path` to bytes. */
  readonly media?: ReadonlyMap<string, Uint8Array>;
  /** What the user has set of the emitter's own settings, with `--set name=value`. */
  readonly set?: Readonly<Record<string, string>>;
  /** What tells the notes from others of their topic's name: letters and digits, kept in the file and shown nowhere. */
  readonly source?: string;
}

/**
 * A format that topics can be rendered to.
 * The same topic and options give the same bytes, on any day and in any time zone.
 */
export interface Emitter<Options extends EmitOptions = EmitOptions> {
  /** The word after `--to`: `pdf`. */
  readonly format: string;
  /** Its own settings: the name to say after `--set`, and in a few words what it does. */
  readonly settings?: Readonly<Record<string, string>>;
  emit(topic: Topic, options: Options): Promise<readonly OutputFile[]>;
}
