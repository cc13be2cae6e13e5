/** A command line cut from the author's remark on the same line. */
export interface Remarked {
  readonly command: string;
  /** Without its mark; absent where there is none. */
  readonly remark?: string;
  /** Where the remark starts in the line. */
  readonly at?: number;
  readonly mark?: string;
}
