import { isRightToLeft } from '../fonts/right-to-left.ts';
import type { Shaper } from '../fonts/shaper.ts';
import type { Paragraph, Run } from '../sheet/sheet.ts';

/** Which way a paragraph goes: 1 from right to left, 0 from left to right; and the level of each code unit in it. */
export interface Directions {
  readonly base: number;
  /** The level of code unit `index` of stretch `stretch`; odd ones are written from right to left. */
  levelAt(stretch: number, index: number): number;
}

const LEFT_TO_RIGHT: Directions = { base: 0, levelAt: () => 0 };
/** Before and after what is read for itself (UAX 9, 2.4). */
const ISOLATE = { open: '\u2066', close: '\u2069' } as const;

/**
 * Gives the directions of a paragraph's stretches. Commands and files go from left to right; in sentences the first strong letter
 * decides, and code stands apart.
 */
export function directionsOf(
  paragraph: Paragraph,
  stretches: readonly { readonly run: Run; readonly text: string }[],
  shaper: Shaper | undefined,
): Directions {
  if (shaper === undefined || !stretches.some(({ text }) => isRightToLeft(text))) return LEFT_TO_RIGHT;
  const sentence = paragraph.wrap === 'prose';
  const isCode = (run: Run | undefined): boolean =>
    sentence && run !== undefined && (run.face.startsWith('mono') || run.key === true);
  let text = '';
  const starts = stretches.map((stretch, index) => {
    const before = stretches[index - 1];
    if (before?.run !== stretch.run) {
      if (isCode(before?.run)) text += ISOLATE.close;
      if (isCode(stretch.run)) text += ISOLATE.open;
    }
    const start = text.length;
    text += stretch.text;
    return start;
  });
  const { base, levels } = shaper.levels(text, !sentence);
  return { base, levelAt: (stretch, index) => levels[(starts[stretch] ?? 0) + index] ?? base };
}
