/** What the columns of a table are called. All are alternatives of a pattern. */
export interface ColumnWords {
  /** The whole header of a short form. */
  readonly alias?: string;
  /** Words in the header of examples. */
  readonly example?: string;
  /** Words in the header of keys. */
  readonly keys?: string;
  /** The whole header of options. */
  readonly flag?: string;
  /** Words in the header of commands. */
  readonly command?: string;
  /** Words in the header of what something does. */
  readonly description?: string;
  /** The whole header of things. */
  readonly term?: string;
}
