import type { Finding } from '../findings/finding.ts';
import { isShown, type Shown } from '../findings/from-code.ts';
import type { Unit } from '../findings/unit.ts';
import type { CodeItem } from '../lines/code-item.ts';
import { type GlossLine, readGlossLine } from '../lines/gloss-line.ts';

/** A line of a block that is typed, with what was found in it. */
export interface ShownLine {
  readonly item: Shown;
  readonly finding: Finding;
}

/** The lines of a block of code; none of other units, of files and of output. */
export const linesIn = (unit: Unit): readonly CodeItem[] =>
  unit.kind === 'code' && unit.reading.kind === 'lines' ? unit.reading.items : [];

/** Gives the lines of a block that are typed. */
export function shownIn(unit: Unit): ShownLine[] {
  return linesIn(unit)
    .filter(isShown)
    .flatMap((item, at): ShownLine[] => {
      const finding = unit.findings[at];
      return finding ? [{ item, finding }] : [];
    });
}

/** The option that words of code explain: "-d: in the background". */
export function optionIn(text: string): GlossLine | undefined {
  const gloss = readGlossLine(text, false);
  return gloss?.target.startsWith('-') ? gloss : undefined;
}
