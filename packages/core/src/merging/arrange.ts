import type { Group, GroupItem, SourceId, Span } from '../model.ts';
import { alignSections, type Cluster } from './align-sections.ts';
import type { Section } from './section.ts';

/** Something to print, with every place where the notes show it: the one to be printed at first. */
export interface Placeable {
  readonly item: GroupItem;
  readonly places: readonly [Spot, ...Spot[]];
}

/** A place in a section of a note. */
export interface Spot {
  readonly section: Section;
  readonly line: number;
}

/** The groups in the order to print them, and the group of each thing. */
export interface Arranged {
  readonly groups: readonly Group[];
  /** The id of the group by the item. */
  readonly groupOf: ReadonlyMap<GroupItem, string>;
  /** The headings of all authors that a group stands for, its own one among them. */
  readonly headings: readonly SharedHeading[];
}

/** A heading of one author with the group that stands for it. */
export interface SharedHeading {
  readonly span: Span;
  readonly group: string;
}

/**
 * Gives the sections of a topic with what they print: the authors' headings in their order, and below each heading
 * what stands there, in the order of the note. `first` are titles that the author wants first.
 */
export function arrange(
  things: readonly Placeable[],
  sources: readonly SourceId[],
  title: string,
  first: readonly string[],
): Arranged {
  const { clusters, homeOf } = alignSections(things, sources);
  const rank = new Map(sources.map((source, at) => [source, at]));
  const members = new Map(clusters.map((cluster) => [cluster, [] as { thing: Placeable; spot: Spot }[]]));
  for (const thing of things) {
    const cluster = homeOf(thing);
    const spot = thing.places.find(({ section }) => cluster.sections.has(section)) ?? thing.places[0];
    members.get(cluster)?.push({ thing, spot });
  }
  const ids = new Set<string>();
  const groupOf = new Map<GroupItem, string>();
  const headings: SharedHeading[] = [];
  const wanted = (text: string | undefined): number => {
    const at = first.findIndex((one) => groupSlug(one) === groupSlug(text ?? ''));
    return at < 0 ? first.length : at;
  };
  // The title of the topic stands over everything, and in an order of the author's own nothing stands below its parent.
  const isOverOthers = (cluster: Cluster): boolean =>
    cluster.isParent === true && cluster.title !== title && first.length === 0;
  const groups = clusters
    .filter((cluster) => isOverOthers(cluster) || (members.get(cluster)?.length ?? 0) > 0)
    .toSorted((a, b) => wanted(a.title) - wanted(b.title))
    .map((cluster): Group => {
      const id = freeId(groupSlug(cluster.title ?? ''), ids);
      const items = (members.get(cluster) ?? [])
        .toSorted(
          ({ spot: a }, { spot: b }) =>
            (rank.get(a.section.source) ?? 0) - (rank.get(b.section.source) ?? 0) || a.line - b.line,
        )
        .map(({ thing }) => thing.item);
      for (const item of items) groupOf.set(item, id);
      for (const { span: own } of cluster.sections) if (own) headings.push({ span: own, group: id });
      const span: Span | undefined = cluster.span;
      return {
        id,
        ...(cluster.title === undefined ? {} : { title: cluster.title }),
        level: cluster.level,
        ...(span === undefined ? {} : { span }),
        items,
      };
    });
  return { groups, groupOf, headings };
}

/** Gives the id of the group with a title. */
export const groupSlug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'general';

function freeId(slug: string, taken: Set<string>): string {
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  taken.add(id);
  return id;
}
