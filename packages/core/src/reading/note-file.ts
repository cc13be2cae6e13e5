/** One note as it lies on the disk. */
export interface NoteFile {
  /** The path relative to the notes' folder, with `/`. */
  readonly id: string;
  readonly bytes: Uint8Array;
}
