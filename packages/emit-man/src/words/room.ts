/** Columns that a line has on a terminal of 80, and on one of 60. */
export interface Room {
  readonly wide: number;
  readonly narrow: number;
}

/** What a command has: the page's text is indented by seven and ends before the last two. */
export const commandRoom: Room = { wide: 71, narrow: 51 };

/** Gives the room of what stands further in. */
export function inside({ wide, narrow }: Room, indent: number): Room {
  return { wide: wide - indent, narrow: narrow - indent };
}
