import { isRightToLeft } from '../fonts/right-to-left.ts';
import type { Shaper } from '../fonts/shaper.ts';
import type { Paragraph, Run } from '../sheet/sheet.ts';

/** Which way a paragraph goes: 1 from right to left, 0 from left to right; and the level of each code unit in it. */
export interface Directions {
  readonly base: number;
  /** The level of code unit `index` of stretch `stretch`; odd ones are written from right to left. */
  levelAt(stretch: number, index: number): number;
}

interface Stretch {
  readonly run: Run;
  readonly text: string;
}

const LEFT_TO_RIGHT: Directions = { base: 0, levelAt: () => 0 };
/** Before and after what is read for itself (UAX 9, 2.4). */
const ISOLATE = { open: '\u2066', close: '\u2069' } as const;

/** A path or an option among words from right to left: its marks would change sides. Beside other Latin words they do not. */
const TYPED = /^(?:[-/~.$@][!-~]*[\w/]|[\w][!-~]*\/)$/;
const LATIN = /[A-Za-z]/;

/**
 * Gives the directions of a paragraph's stretches. Commands and files go from left to right; in sentences the first strong letter
 * decides, and code stands apart, and so do paths and options that are not marked as such.
 */
export function directionsOf(
  paragraph: Paragraph,
  stretches: readonly Stretch[],
  shaper: Shaper | undefined,
): Directions {
  if (shaper === undefined || !stretches.some(({ text }) => isRightToLeft(text))) return LEFT_TO_RIGHT;
  const sentence = paragraph.wrap === 'prose';
  const apart = (index: number): unknown => {
    const stretch = stretches[index];
    if (!sentence || stretch === undefined) return undefined;
    const { run, text } = stretch;
    if (run.face.startsWith('mono') || run.key === true) return run;
    // Blanks are stretches too.
    const beside = [stretches[index - 2], stretches[index + 2]];
    const isAlone = !beside.some((word) => word !== undefined && LATIN.test(word.text));
    return isAlone && TYPED.test(text) ? stretch : undefined;
  };
  let text = '';
  const starts = stretches.map((stretch, index) => {
    const [before, own] = [apart(index - 1), apart(index)];
    if (before !== own) {
      if (before !== undefined) text += ISOLATE.close;
      if (own !== undefined) text += ISOLATE.open;
    }
    const start = text.length;
    text += stretch.text;
    return start;
  });
  const { base, levels } = shaper.levels(text, !sentence);
  return { base, levelAt: (stretch, index) => levels[(starts[stretch] ?? 0) + index] ?? base };
}
