import type { Row, Section, Sheet } from '../sheet/sheet.ts';
import { type MeasuredParagraph, measureParagraph, type Ruler } from './measure.ts';

/** A row ready to be broken into lines. */
export interface MeasuredRow {
  readonly row: Row;
  /** The section's number, and whether the row is its first; the heading stands above that one. */
  readonly section: number;
  readonly first: boolean;
  readonly paragraphs: readonly MeasuredParagraph[];
}

export interface MeasuredSheet {
  readonly sheet: Sheet;
  readonly headings: readonly MeasuredParagraph[];
  readonly rows: readonly MeasuredRow[];
}

/** Measures every paragraph of a sheet once. */
export function measureSheet(sheet: Sheet, ruler: Ruler): MeasuredSheet {
  const measure = (paragraph: Row['paragraphs'][number]): MeasuredParagraph =>
    measureParagraph(paragraph, ruler);
  return {
    sheet,
    headings: sheet.sections.map((section) => measure(headingOf(section))),
    rows: sheet.sections.flatMap((section, number) =>
      section.rows.map((row, index) => ({
        row,
        section: number,
        first: index === 0,
        paragraphs: row.paragraphs.map(measure),
      })),
    ),
  };
}

/** The size of a section's heading relative to the body. */
export const HEADING_SCALE = 1.12;

function headingOf(section: Section): Row['paragraphs'][number] {
  return {
    parts: [{ path: [`Sect#${section.id}`, 'H2'], runs: [{ text: section.title, face: 'sans-bold' }] }],
    wrap: 'prose',
    scale: HEADING_SCALE,
    indent: 0,
    hang: 0,
    before: 0,
  };
}
