import type { HeadingBlock } from '../blocks/block.ts';
import { ofKind } from '../claims/claim.ts';
import type { NoteDraft } from '../claims/note-draft.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import type { Finding } from '../findings/finding.ts';
import { headingStatement } from '../findings/from-heading.ts';
import type { HeadingUnit } from '../findings/unit.ts';
import type { Statement } from '../lines/statement.ts';
import { headingTitle } from '../wording/heading-title.ts';
import { firstIndex } from './first-index.ts';
import type { Places } from './prose.ts';
import { type Section, titled } from './section.ts';
import { findInnermost, type SectionRange } from './section-range.ts';

/** The sections of one note. */
export interface Sections {
  /** The section that a line stands in. */
  at(line: number): Section;
  /** The section that a finding is printed in. */
  of(finding: Finding): Section;
}

/**
 * Gives the sections of a note: those of its headings, and of labels over lists and blocks. `headingRows` are the
 * commands that are printed for the heading that they stand in.
 */
export function sectionsOf(draft: NoteDraft, places: Places, headingRows: ReadonlySet<Finding>): Sections {
  const source = draft.note.id;
  const top: Section = { source, level: 1, line: 0 };
  const headings = headingRanges(draft, places, top, headingRows);
  const byHeading = new Set<HeadingBlock>(
    draft.units.flatMap((unit) => (unit.kind === 'heading' ? [unit.block] : [])),
  );
  const inHeadings = findInnermost(headings);
  const staying = withStaying(headings, shownLines(draft));
  const labels = ofKind(draft.verdicts.accepted, 'title').map(({ words, to }): SectionRange => {
    const [label] = words as [Statement];
    const parent = inHeadings(label.line) ?? top;
    const section: Section = {
      source,
      title: headingTitle(label.text),
      level: parent === top ? 1 : parent.level + 1,
      line: label.line,
      span: places.span(label.line, label.endLine),
      parent,
    };
    return { section, from: label.line, to };
  });
  const innermost = findInnermost([...headings, ...labels]);
  const at = (line: number): Section => titled(innermost(line) ?? top);
  const named = new Map<number, Section>();
  return {
    at,
    of(finding) {
      const given = finding.headings.at(-1);
      // A comment of the author names the group.
      if (given !== undefined && !byHeading.has(given)) {
        const known = named.get(given.from) ?? {
          source,
          title: headingTitle(given.title.text),
          level: 1,
          line: given.from,
        };
        named.set(given.from, known);
        return known;
      }
      let section = at(finding.line);
      while (section.parent && section.isOwnOf === finding && !staying.has(section.parent))
        section = titled(section.parent);
      return section;
    },
  };
}

function headingRanges(
  draft: NoteDraft,
  places: Places,
  top: Section,
  headingRows: ReadonlySet<Finding>,
): SectionRange[] {
  const last = draft.note.text.split('\n').length + 1;
  const sections = new Map<HeadingBlock, Section>();
  const open: { readonly unit: HeadingUnit; readonly end: (to: number) => void }[] = [];
  const ends = new Map<HeadingUnit, number>();
  const units = draft.units.filter((unit) => unit.kind === 'heading');
  for (const unit of units) {
    while (open.length > 0 && (open.at(-1)?.unit.block.depth ?? 0) >= unit.block.depth)
      open.pop()?.end(unit.block.from - 1);
    const box = unit.block.ends ?? last;
    open.push({ unit, end: (to) => ends.set(unit, Math.min(to, box)) });
  }
  for (const { end } of open) end(last);
  const shown = shownLines(draft);
  // A bold line that names the command below it does not end the section of a bold line that is a title.
  let bold: Section | undefined;
  let boldEnds = 0;
  return units.map((unit): SectionRange => {
    if (boldEnds < unit.block.from) bold = undefined;
    const above = sections.get(unit.block.headings.at(-1) as HeadingBlock) ?? top;
    const to = ends.get(unit) ?? last;
    const title = headingTitle(headingStatement(unit.block).text);
    const own = ownFinding(shown, unit, to, draft.verdicts);
    const isRow = unit.findings.some((finding) => headingRows.has(finding));
    const isBold = unit.block.depth > 6;
    const parent = isBold && (own || isRow) && bold?.parent === above ? bold : above;
    const section: Section = {
      source: draft.note.id,
      ...(title === '' || isRow ? {} : { title }),
      level: parent === top ? 1 : parent.level + 1,
      line: unit.block.from,
      span: places.span(unit.block.from, unit.block.to),
      parent,
      ...(own ? { isOwnOf: own } : {}),
    };
    sections.set(unit.block, section);
    if (!isBold) bold = undefined;
    else if (!own && !isRow) [bold, boldEnds] = [section, to];
    return { section, from: unit.block.from, to };
  });
}

/** The sections around headings that stay: beside those, the row of a heading would leave its place for the one above them all. */
function withStaying(
  ranges: readonly SectionRange[],
  shown: readonly Finding[],
): ReadonlySet<Section | undefined> {
  return new Set(
    ranges
      .filter(
        ({ section, from, to }) =>
          section.isOwnOf === undefined &&
          section.title !== undefined &&
          shown.some(({ line }) => line > from && line <= to),
      )
      .map(({ section }) => section.parent),
  );
}

const shownLines = (draft: NoteDraft): readonly Finding[] =>
  draft.findings.filter(({ role }) => role === 'entry').toSorted((a, b) => a.line - b.line);

/** The only command below a heading that describes or names it. */
function ownFinding(
  shown: readonly Finding[],
  unit: HeadingUnit,
  to: number,
  verdicts: Verdicts,
): Finding | undefined {
  // A title that names the only command below it says no more than the command.
  if (verdicts.fateOf(unit.block.title)?.kind !== 'description' && unit.findings.length === 0)
    return undefined;
  const at = firstIndex(shown, ({ line }) => line > unit.block.from);
  const [only, next] = shown.slice(at, at + 2);
  if (only === undefined || only.line > to || (next !== undefined && next.line <= to)) return undefined;
  const isNamed = unit.findings.some(({ found }) => found.text.trim() === only.found.text.trim());
  return isNamed || verdicts.descriptionOf(only)?.how === 'heading' ? only : undefined;
}
