/** How much is read at most; what is above is named, never read in part. */
export interface NoteLimits {
  /** Bytes of one note; `--max-note-size`. */
  readonly noteBytes: number;
  /** Notes of one run. */
  readonly notes: number;
  /** Files open at once, so that a low `ulimit -n` is enough. */
  readonly openFiles: number;
  /** Folders inside folders. */
  readonly depth: number;
}

/** A note of a person is 7 KB; the largest honest one that was measured is 213 KB. */
export const noteLimits: NoteLimits = { noteBytes: 1024 * 1024, notes: 20_000, openFiles: 16, depth: 64 };
