import type { HeadingBlock } from '../blocks/block.ts';
import type { CodeUnit, TextUnit, Unit } from '../findings/unit.ts';
import { isAllCode } from './reach.ts';

/** Where an author puts the sentences of a section: over the blocks, or below them. */
export type Habit = 'above' | 'below' | undefined;

/** How many blocks at least stand nearer to the sentences on one side, and how many times as many as to the other. */
const [LEAST, TIMES] = [2, 3];

/**
 * Gives the habit of each section, by its ends: one that opens with a block and closes with a sentence explains below, one
 * that opens with a sentence and closes with a block explains above. Where they tell nothing, the blank lines do: blocks
 * that stand nearer to the sentences on one side. Sections with one block show no habit.
 */
export function sectionHabits(units: readonly Unit[]): (heading: HeadingBlock | undefined) => Habit {
  const sections = Map.groupBy(
    units.filter((u) => u.kind === 'text' || u.kind === 'code'),
    (u) => u.block.headings.at(-1),
  );
  const habits = new Map([...sections].map(([heading, section]) => [heading, habitOf(section)] as const));
  return (heading) => habits.get(heading);
}

function habitOf(section: readonly (TextUnit | CodeUnit)[]): Habit {
  const [first, last] = [section[0], section.at(-1)];
  if (section.filter(isBlock).length < 2 || first === undefined || last === undefined) return undefined;
  if (isBlock(first) && isSentence(last)) return 'below';
  if (isSentence(first) && isBlock(last)) return 'above';
  const sides = section.flatMap((unit, at) => (isBlock(unit) ? nearerSide(section, at) : []));
  const below = sides.filter((side) => side === 'below').length;
  const above = sides.length - below;
  if (below >= LEAST && below >= above * TIMES) return 'below';
  return above >= LEAST && above >= below * TIMES ? 'above' : undefined;
}

/** True for commands that stand alone: a block of code, or a paragraph of nothing but code. */
const isBlock = (unit: Unit): boolean =>
  unit.findings.length > 0 && (unit.kind === 'code' || (unit.kind === 'text' && isParagraphOfCode(unit)));

const isParagraphOfCode = (unit: TextUnit): boolean =>
  unit.reading.kind === 'entries' && unit.block.items.length === 0 && isAllCode(unit);

const isSentence = (unit: Unit): boolean => unit.kind === 'text' && unit.reading.kind === 'prose';

/** On which side of a block the sentence beside it is nearer. */
function nearerSide(section: readonly (TextUnit | CodeUnit)[], at: number): ('above' | 'below')[] {
  const [before, block, after] = [section[at - 1], section[at], section[at + 1]];
  if (block === undefined || before?.kind !== 'text' || after?.kind !== 'text') return [];
  if (isBlock(before) || isBlock(after)) return [];
  const [over, under] = [block.block.from - before.statement.endLine, after.statement.line - block.block.to];
  if (over === under) return [];
  return [over < under ? 'above' : 'below'];
}
