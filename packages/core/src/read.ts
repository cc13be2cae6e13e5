import type { SpecSource } from '@cribnotes/specs';
import type { Topic } from './model.ts';

/** One note as it lies on the disk. */
export interface NoteFile {
  /** The path relative to the notes' folder, with `/`. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** What reading a topic needs beside the notes. */
export interface ReadOptions {
  /** The topic's id and title where no note names one: the folder's or the file's name. */
  readonly name: string;
  /** What real tools accept. */
  readonly specs: SpecSource;
  /** The text of `crib.yaml`, where the notes' folder has one. */
  readonly settings?: string;
}

/**
 * Gives the topic that the notes hold.
 * Faults of the notes are in `topic.diagnostics`; a refused note is a diagnostic of level `error`.
 */
export async function readTopic(_files: readonly NoteFile[], _options: ReadOptions): Promise<Topic> {
  throw new Error('Cannot read a topic, expected the pipeline to be there');
}
