import type { Row, Section, Sheet } from '../sheet/sheet.ts';
import { continuedSection, headingParagraph } from './heading.ts';
import { type MeasuredParagraph, measureParagraph, type Ruler } from './measure.ts';

/** A row ready to be broken into lines. */
export interface MeasuredRow {
  readonly row: Row;
  /** The sections that begin with it, outermost first; their headings stand above it. */
  readonly opens: readonly MeasuredSection[];
  /** What stands above it at the top of a column where no section begins with it. */
  readonly continued: MeasuredSection | undefined;
  /** The space above, in em; not at the top of a column. */
  readonly before: number;
  readonly paragraphs: readonly MeasuredParagraph[];
}

export interface MeasuredSection {
  readonly section: Section;
  /** Absent where nothing is written above the section. */
  readonly heading: MeasuredParagraph | undefined;
}

export interface MeasuredSheet {
  readonly sheet: Sheet;
  readonly rows: readonly MeasuredRow[];
}

/** Above a section inside of another one, as a share of the space above the outermost ones. */
const DEEPER = 0.7;

/** Measures every paragraph of a sheet once. */
export function measureSheet(sheet: Sheet, ruler: Ruler): MeasuredSheet {
  const rows: MeasuredRow[] = [];
  let opens: MeasuredSection[] = [];
  for (const section of sheet.sections) {
    const paragraph = headingParagraph(section);
    opens.push({ section, heading: paragraph && measureParagraph(paragraph, ruler) });
    const continued = continuedSection(section, sheet.words, ruler);
    for (const row of section.rows) {
      const paragraphs = row.paragraphs.map((one) => measureParagraph(one, ruler));
      const [first] = opens;
      const before =
        first === undefined ? row.before : sheet.density.section * (first.section.depth > 1 ? DEEPER : 1);
      rows.push({ row, opens, continued: first === undefined ? continued : undefined, before, paragraphs });
      opens = [];
    }
  }
  return { sheet, rows };
}
