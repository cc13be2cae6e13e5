import type { Group } from '../model.ts';

/** A group with a heading. */
export type Titled = Group & { readonly title: string };

/** A heading with all that stands below it. */
export interface OuterSection {
  readonly head: Titled;
  readonly below: readonly Group[];
}

/** Groups as their outermost headings part them. */
export interface OuterSections {
  /** What stands before the first heading. */
  readonly before: readonly Group[];
  readonly sections: readonly OuterSection[];
}

/** Parts groups at their outermost headings: at those that stand below none of the others. */
export function outerSections(groups: readonly Group[]): OuterSections {
  const before: Group[] = [];
  const sections: { head: Titled; below: Group[] }[] = [];
  for (const group of groups) {
    const last = sections.at(-1);
    if (isTitled(group) && (last === undefined || group.level <= last.head.level))
      sections.push({ head: group, below: [] });
    else (last?.below ?? before).push(group);
  }
  return { before, sections };
}

function isTitled(group: Group): group is Titled {
  return group.title !== undefined;
}
