import type { NoteFile } from './note-file.ts';

/**
 * Where is kept what was read of notes, so that the same bytes are not read again. What it is given, and gives, is plain data
 * as structured clone takes it, with maps and sets, in which two places may have one object.
 */
export interface NoteStore {
  /** Gives what was kept of a note of this name with these bytes; nothing where there is none, or nothing that can be trusted. */
  find(file: NoteFile): unknown;
  /** Keeps this of a note; without it, what was found of it. A note that is not named is forgotten. */
  keep(file: NoteFile, value?: unknown): void;
}
