/** A line that stands over several commands as their title without being a heading. */
export interface Label {
  readonly title: string;
  readonly line: number;
  readonly endLine: number;
  /** The last line that it stands over. */
  readonly to: number;
}
