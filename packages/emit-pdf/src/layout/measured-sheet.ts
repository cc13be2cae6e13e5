import type { PairKind, Row, RowContent, Section, Sheet } from '../sheet/sheet.ts';
import { continuedSection, headingParagraph } from './heading.ts';
import { type MeasuredParagraph, measureParagraph, type Ruler } from './measure.ts';
import { besideLabel, type Pair, type TabAt, tabOf } from './pairs.ts';

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
  /** What stands instead at the top of a column. */
  readonly whole?: MeasuredRow;
  /** Where the sentence of a pair may begin on the line of its label; the same for all such pairs of the section. */
  readonly tabAt: TabAt | undefined;
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
    const paragraphsOf = section.rows.map((row) => row.paragraphs.map((one) => measureParagraph(one, ruler)));
    const tabs = tabsOf(section.rows, paragraphsOf, !sheet.density.listed);
    for (const [index, row] of section.rows.entries()) {
      const paragraphs = paragraphsOf[index] ?? [];
      const tabAt = row.pair && tabs[row.pair];
      const [first] = opens;
      const before =
        first === undefined ? row.before : sheet.density.section * (first.section.depth > 1 ? DEEPER : 1);
      const own: MeasuredRow = {
        row,
        opens,
        continued: first === undefined ? continued : undefined,
        before,
        paragraphs,
        tabAt,
      };
      rows.push(row.whole ? { ...own, whole: wholeRow(own, row.whole, ruler) } : own);
      opens = [];
    }
  }
  return { sheet, rows };
}

function wholeRow(own: MeasuredRow, content: RowContent, ruler: Ruler): MeasuredRow {
  const row = { ...content, before: own.before };
  const paragraphs = content.paragraphs.map((one) => measureParagraph(one, ruler));
  return { ...own, row, paragraphs, tabAt: undefined };
}

function tabsOf(
  rows: readonly Row[],
  paragraphs: readonly (readonly MeasuredParagraph[])[],
  isClose: boolean,
): Readonly<Record<PairKind, TabAt>> {
  const pairsOf = (...kinds: readonly PairKind[]): readonly Pair[] =>
    rows.flatMap((row, index) => {
      const [label, sentence] = paragraphs[index] ?? [];
      return row.pair && kinds.includes(row.pair) && label && sentence ? [{ label, sentence }] : [];
    });
  const command = tabOf(pairsOf('command', 'option'), 'command', isClose);
  const option = tabOf(pairsOf('option'), 'option', isClose);
  return {
    keys: tabOf(pairsOf('keys'), 'keys', isClose),
    command,
    option: (width) => command(width) ?? option(width),
  };
}

/** Gives the sentence of a pair as it stands on the line of its label; nothing where it stands below, or where there is no pair. */
export function sentenceBeside(row: MeasuredRow, width: number): MeasuredParagraph | undefined {
  const [label, sentence] = row.paragraphs;
  if (row.tabAt === undefined || label === undefined || sentence === undefined) return undefined;
  return besideLabel({ label, sentence }, row.tabAt(width), width);
}
