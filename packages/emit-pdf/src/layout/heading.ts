import type { PrintedWords } from '@cribnotes/core/printed-words';
import { continuedMark } from '../sheet/continued-mark.ts';
import { headingTag } from '../sheet/heading-tag.ts';
import type { Paragraph, Section } from '../sheet/sheet.ts';
import { linesIn } from './lines-in.ts';
import { measureParagraph, type Ruler } from './measure.ts';
import type { MeasuredSection } from './measured-sheet.ts';
import { wrapParagraph } from './wrap.ts';

/** How a heading looks. Lengths in em but for the rule's, in points. */
interface HeadingLook {
  /** The height of its letters. */
  readonly scale: number;
  /** The height of the rule under it; none where it stands on a band. */
  readonly rule: number;
  /** From its letters to the left end of its band, and how far that reaches above and below its lines. */
  readonly inset: number;
  readonly above: number;
  readonly below: number;
  /** The space under rule or band. */
  readonly gap: number;
}

const OUTER: HeadingLook = { scale: 1.12, rule: 0, inset: 0.35, above: 0.05, below: 0.07, gap: 0.22 };
const INNER: HeadingLook = { scale: 1.02, rule: 0.3, inset: 0, above: 0, below: 0, gap: 0.2 };

/** Chinese, Japanese and Korean letters stand so much higher on their line than others, in em. */
const SQUARE = { higher: 0.08, letters: /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/ } as const;

/** Gives the look of a section's heading; deeper sections have a lighter one. */
export function headingLook({ depth, top }: Section): HeadingLook {
  if (depth > 1) return INNER;
  const isSquare = top.kind === 'heading' && SQUARE.letters.test(top.title);
  return isSquare
    ? { ...OUTER, above: OUTER.above + SQUARE.higher, below: OUTER.below - SQUARE.higher }
    : OUTER;
}

/** Gives the words above a section, where there are any. */
export function headingParagraph(section: Section): Paragraph | undefined {
  if (section.top.kind !== 'heading') return undefined;
  return {
    parts: [
      {
        path: [...section.path, headingTag(section, 'heading')],
        runs: [{ text: section.top.title, face: 'sans-bold' }],
      },
    ],
    wrap: 'prose',
    scale: headingLook(section).scale,
    indent: headingLook(section).inset,
    hang: headingLook(section).inset,
    before: 0,
  };
}

/**
 * Gives what stands above the rest of a section at the top of another column: its title again, which readers of the
 * text skip, in the look of a deeper section.
 */
export function continuedSection(
  section: Section,
  words: PrintedWords,
  ruler: Ruler,
): MeasuredSection | undefined {
  const inner = { ...section, depth: Math.max(2, section.depth), path: [] };
  const paragraph = headingParagraph(inner);
  if (paragraph === undefined || section.top.kind !== 'heading') return undefined;
  const title = { text: section.top.title, face: 'sans-bold', tone: 'quiet' } as const;
  const runs = [title, { text: continuedMark(words), face: 'sans', tone: 'quiet' } as const];
  return { section: inner, heading: measureParagraph({ ...paragraph, parts: [{ path: [], runs }] }, ruler) };
}

/** The height of a heading with its rule and the space under it, in em. */
export function headingHeight({ section, heading }: MeasuredSection, width: number, leading: number): number {
  if (section.top.kind === 'title') return 0;
  const { above, below, gap } = headingLook(section);
  if (heading === undefined) return gap;
  return (
    linesIn(heading, width, undefined, wrapParagraph).lines.length * leading * heading.paragraph.scale +
    above +
    below +
    gap
  );
}
