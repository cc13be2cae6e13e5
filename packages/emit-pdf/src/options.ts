import type { EmitOptions, SheetSettings } from '@cribnotes/core';
import type { Orientation, PaperSize } from './layout/page-frame.ts';
import type { ThemeName } from './themes.ts';

export type IdeaPlace = NonNullable<SheetSettings['ideas']>;

/** How a sheet is to be set. */
export interface PdfOptions extends EmitOptions {
  /** The most pages it may take; absent: the fewest sheets of paper, two pages each, on which letters are pleasant. */
  readonly pages?: number;
  /** Columns a page, 1 to 8; absent: as many as look best. */
  readonly columns?: number;
  /** Absent: `a4`. */
  readonly paper?: PaperSize;
  /** Absent: as a paper without a name is given; of others `landscape`, unless the letters come out clearly larger in `portrait`. */
  readonly orientation?: Orientation;
  /** Absent: `ink`. */
  readonly theme?: ThemeName;
  /** Where ideas stand: with their group (absent), before or behind all groups, or nowhere. */
  readonly ideas?: IdeaPlace;
  /** False: no pictures of the notes, which else stand with their groups. */
  readonly pictures?: boolean;
  /** Makes a sheet for each stretch of sections, and one of the topic's own that lists them. */
  readonly splitSheet?: boolean;
  /** Adds an alphabetical index of commands. */
  readonly index?: boolean;
}
