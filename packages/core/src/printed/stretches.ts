import type { Group, Topic } from '../model.ts';
import { type OuterSection, outerSections, type Titled } from './outer-sections.ts';
import { isSameTitle } from './place-groups.ts';

/** Sections of a topic, one behind the other, that are worth a sheet of paper. */
export interface Stretch {
  /** The first section, after which it is named. */
  readonly head: Titled;
  /** The headings over the first section, outermost first; those over the whole topic aside. */
  readonly around: readonly string[];
  /** The heading of the last section, where there are several. */
  readonly last?: string;
  readonly groups: readonly Group[];
}

/** A topic in stretches, with what stays on its own. */
export interface Stretches {
  readonly own: readonly Group[];
  readonly stretches: readonly Stretch[];
}

/** Fewer things than this leave half of a page empty in the largest letters. */
const LEAST = 20;

/** More things than this are two sheets of paper and more, and are parted at the headings below. */
const MOST = 150;

/**
 * Gives a topic in stretches of its outer sections, in their order: small ones share a stretch with those behind them, and a large
 * one is parted at the headings below. None where its headings part nothing.
 */
export function stretchesOf({ title, groups }: Topic): Stretches {
  const { own, sections } = belowOnlyHeads(groups);
  const printed = own.findLastIndex(isPrinted) + 1;
  // A heading over nothing but others stands over the first of them, but where it is the title of all.
  const over = own.slice(printed).filter((group) => !isSameTitle(group.title ?? title, title));
  const [first, ...others] = sections.flatMap((section) => parted(section, []));
  if (first === undefined) return { own: groups, stretches: [] };
  const stretches = joined([{ ...first, groups: [...over, ...first.groups] }, ...others]);
  return stretches.length < 2 ? { own: groups, stretches: [] } : { own: own.slice(0, printed), stretches };
}

/** The outermost heading is often that of the whole topic: what stands under it alone belongs to the whole. */
function belowOnlyHeads(groups: readonly Group[]): {
  readonly own: readonly Group[];
  readonly sections: readonly OuterSection[];
} {
  const { before, sections } = outerSections(groups);
  const [only] = sections;
  if (sections.length !== 1 || only === undefined) return { own: before, sections };
  const below = belowOnlyHeads(only.below);
  return { own: [...before, only.head, ...below.own], sections: below.sections };
}

function parted({ head, below }: OuterSection, around: readonly string[]): readonly Stretch[] {
  const whole = { head, around, groups: [head, ...below] };
  if (sizeOf(whole.groups) <= MOST) return [whole];
  const { before, sections } = outerSections(below);
  const opening = { ...whole, groups: [head, ...before] };
  const [first, ...others] = sections.flatMap((section) => parted(section, [...around, head.title]));
  if (first === undefined) return [whole];
  if (opening.groups.some(isPrinted)) return [opening, first, ...others];
  return [{ ...first, groups: [...opening.groups, ...first.groups] }, ...others];
}

function joined(parts: readonly Stretch[]): readonly Stretch[] {
  const runs: { size: number; readonly parts: Stretch[] }[] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    const size = sizeOf(part.groups);
    if (run === undefined || run.size >= LEAST) runs.push({ size, parts: [part] });
    else {
      run.parts.push(part);
      run.size += size;
    }
  }
  const [before, end] = runs.slice(-2);
  if (before !== undefined && end !== undefined && end.size < LEAST) {
    before.parts.push(...end.parts);
    runs.pop();
  }
  return runs.flatMap(({ parts: [first, ...others] }) =>
    first === undefined ? [] : [together(first, others)],
  );
}

function together(first: Stretch, others: readonly Stretch[]): Stretch {
  const end = others.at(-1);
  if (end === undefined) return first;
  const last = end.head.title === first.head.title ? {} : { last: end.head.title };
  return { ...first, ...last, groups: [first, ...others].flatMap(({ groups }) => groups) };
}

const isPrinted = ({ items }: Group): boolean => items.length > 0;

const sizeOf = (groups: readonly Group[]): number => groups.reduce((sum, { items }) => sum + items.length, 0);
