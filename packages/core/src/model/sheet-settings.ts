/** The looks of a sheet. */
export const SHEET_THEMES = ['ink', 'colour', 'large'] as const;
/** Where ideas stand on a sheet: with their group, before or behind all groups, or nowhere. */
export const IDEA_PLACES = ['group', 'first', 'last', 'none'] as const;

/** How the notes want their sheet to be set; what is asked for when it is built goes before. */
export interface SheetSettings {
  readonly theme?: (typeof SHEET_THEMES)[number];
  /** The most pages. */
  readonly pages?: number;
  /** Columns on a page, 1 to 8. */
  readonly columns?: number;
  /** A name, or width and height: `a4`, `100x150mm`. */
  readonly paper?: string;
  readonly ideas?: (typeof IDEA_PLACES)[number];
  /** Several sheets, by the outer headings. */
  readonly split?: boolean;
}
