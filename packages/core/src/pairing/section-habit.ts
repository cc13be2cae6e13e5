import type { HeadingBlock } from '../blocks/block.ts';
import type { Unit } from '../findings/unit.ts';

/** Where an author puts the sentences of a section: over the blocks, or below them. */
export type Habit = 'above' | 'below' | undefined;

/**
 * Gives the habit of each section, by its ends: one that opens with a block and closes with a sentence explains below, one
 * that opens with a sentence and closes with a block explains above. Sections with one block show no habit.
 */
export function sectionHabits(units: readonly Unit[]): (heading: HeadingBlock | undefined) => Habit {
  const sections = Map.groupBy(
    units.filter((u) => u.kind === 'text' || u.kind === 'code'),
    (u) => u.block.headings.at(-1),
  );
  const habits = new Map<HeadingBlock | undefined, Habit>();
  for (const [heading, section] of sections) {
    const blocks = section.filter((u) => u.kind === 'code' && u.findings.length > 0);
    const [first, last] = [section[0], section.at(-1)];
    if (blocks.length < 2 || first === undefined || last === undefined) continue;
    if (first === blocks[0] && last.kind === 'text') habits.set(heading, 'below');
    if (first.kind === 'text' && last === blocks.at(-1)) habits.set(heading, 'above');
  }
  return (heading) => habits.get(heading);
}
