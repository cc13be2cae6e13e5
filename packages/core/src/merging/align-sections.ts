import type { SourceId, Span } from '../model.ts';
import type { Placeable, Spot } from './arrange.ts';
import { stems } from './likeness.ts';
import type { Section } from './section.ts';

/** Sections of one or several notes that become one group. */
export interface Cluster {
  readonly title?: string;
  readonly level: number;
  readonly span?: Span;
  readonly sections: ReadonlySet<Section>;
  /** It stands over other sections that print something. */
  readonly isParent?: true;
}

/** The clusters in their order, and the one of each thing. */
export interface Alignment {
  readonly clusters: readonly Cluster[];
  homeOf(thing: Placeable): Cluster;
}

/**
 * Joins the sections of several authors that mean the same: those whose titles have the same words, and those that show
 * the same commands. The sections of one author stay as they are.
 */
export function alignSections(things: readonly Placeable[], sources: readonly SourceId[]): Alignment {
  const shown = new Set(things.flatMap(({ places }) => places.map(({ section }) => section)));
  // Headings over other headings are printed as well; those of several authors' notes would stand over others' sections.
  const sections = sources.length > 1 ? shown : new Set([...shown].flatMap(withParents));
  const owners = sources.length > 1 ? joinAlike(sections, things) : new Map<Section, Section>();
  const ownerOf = (section: Section): Section => owners.get(section) ?? section;
  const byOwner = Map.groupBy(inOrder([...sections], sources, ownerOf), ownerOf);
  const clusters = [...byOwner.values()].map(
    (own): Cluster =>
      own.some((section) => shown.has(section)) ? clusterOf(own) : { ...clusterOf(own), isParent: true },
  );
  const byMember = new Map(
    clusters.flatMap((cluster) => [...cluster.sections].map((one) => [one, cluster] as const)),
  );
  const sizes = new Map(clusters.map((cluster) => [cluster, 0]));
  /** Of two sections the narrower one says more, unless a row would stand alone there. */
  const breadth = (cluster: Cluster): number => {
    const size = sizes.get(cluster) ?? 0;
    return size < FEWEST ? Number.POSITIVE_INFINITY : size;
  };
  const homeOf = ({ places }: Placeable): Cluster => {
    const votes = new Map<Cluster, number>();
    for (const { section } of places) {
      const cluster = byMember.get(section) as Cluster;
      votes.set(cluster, (votes.get(cluster) ?? 0) + 1);
    }
    // A row of one author stays where it is first shown.
    if (sources.length < 2) return byMember.get(places[0].section) as Cluster;
    const [best] = [...votes].sort((a, b) => b[1] - a[1] || breadth(a[0]) - breadth(b[0]));
    return (best as [Cluster, number])[0];
  };
  for (const { places } of things)
    for (const cluster of new Set(places.map(({ section }) => byMember.get(section) as Cluster)))
      sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  return { clusters, homeOf };
}

function withParents(section: Section): Section[] {
  const chain = [section];
  for (let { parent } = section; parent; { parent } = parent)
    if (parent.title !== undefined) chain.push(parent);
  return chain;
}

function clusterOf(sections: readonly Section[]): Cluster {
  const titles = Map.groupBy(
    sections.filter((section) => section.title !== undefined),
    ({ title }) => title as string,
  );
  const [speaker] = [...titles.values()].sort((a, b) => b.length - a.length)[0] ?? sections;
  const { title, level = 1, span } = speaker ?? {};
  return {
    ...(title === undefined ? {} : { title }),
    level,
    ...(span === undefined ? {} : { span }),
    sections: new Set(sections),
  };
}

/** A section's owner in the order of the groups, and the one behind it. */
interface Link {
  readonly owner: Section;
  readonly members: Section[];
  next?: Link;
}

/** Sections in the order of the first note; those of a later note stand behind the one that they follow there. */
function inOrder(
  sections: readonly Section[],
  sources: readonly SourceId[],
  ownerOf: (section: Section) => Section,
): Section[] {
  const bySource = Map.groupBy(sections, ({ source }) => source);
  const links = new Map<Section, Link>();
  let first: Link | undefined;
  let last: Link | undefined;
  for (const source of sources) {
    let before: Link | undefined;
    for (const section of (bySource.get(source) ?? []).toSorted((a, b) => a.line - b.line)) {
      const owner = ownerOf(section);
      const known = links.get(owner);
      const link: Link = known ?? { owner, members: [] };
      link.members.push(section);
      if (known === undefined) {
        const left = before ?? last;
        if (left?.next) link.next = left.next;
        if (left) left.next = link;
        first ??= link;
        if (last === left) last = link;
        links.set(owner, link);
      }
      before = link;
    }
  }
  const ordered: Section[] = [];
  for (let link = first; link; link = link.next) ordered.push(...link.members);
  return ordered;
}

/** What a section shows: the ids of its commands. */
type Shown = ReadonlyMap<Section, ReadonlySet<string>>;

/** How much of what two sections show together both must show: one inside of another is narrower, not the same. */
const SHARED = 0.4;
/** How many commands tell what a section is about. */
const FEWEST = 3;
/** How many sections are compared, the largest ones: more would cost time and join little. */
const COMPARED = 200;

function joinAlike(sections: ReadonlySet<Section>, things: readonly Placeable[]): Map<Section, Section> {
  const owners = new Map<Section, Section>();
  const ownerOf = (section: Section): Section => {
    const owner = owners.get(section);
    return owner === undefined ? section : ownerOf(owner);
  };
  const join = (one: Section, other: Section): void => {
    const [a, b] = [ownerOf(one), ownerOf(other)];
    if (a !== b) owners.set(b, a);
  };
  const programs = stems(
    things.flatMap(({ item }) => (item.kind === 'command' ? [item.entry.split(' ')[0] ?? ''] : [])).join(' '),
  );
  const byWords = new Map<string, Section>();
  for (const section of sections) {
    const key = wordsOf(section, programs);
    const known = byWords.get(key);
    // One author who uses a title twice means two sections.
    if (known && known.source !== section.source) join(known, section);
    else if (known === undefined) byWords.set(key, section);
  }
  const shown = shownIn(things, ownerOf);
  const all = [...shown.keys()]
    .toSorted((a, b) => (shown.get(b)?.size ?? 0) - (shown.get(a)?.size ?? 0))
    .slice(0, COMPARED);
  const pairs = all.flatMap((one, i) =>
    all.slice(i + 1).flatMap((other) => {
      const share = one.source === other.source ? 0 : overlap(shown.get(one), shown.get(other));
      return share >= SHARED ? [{ one, other, share }] : [];
    }),
  );
  for (const { one, other } of pairs.sort((a, b) => b.share - a.share)) join(one, other);
  return new Map([...sections].map((section) => [section, ownerOf(section)]));
}

/** The words of a title without the programs' names, which stand over everything; a title of nothing else has those. */
function wordsOf({ title }: Section, programs: ReadonlySet<string>): string {
  const words = [...stems(title ?? '')].sort();
  return words.filter((word) => !programs.has(word)).join(' ') || words.join(' ') || (title ?? '');
}

function shownIn(things: readonly Placeable[], ownerOf: (section: Section) => Section): Shown {
  const shown = new Map<Section, Set<string>>();
  for (const { item, places } of things) {
    if (item.kind !== 'command') continue;
    for (const { section } of places as readonly Spot[]) {
      const owner = ownerOf(section);
      const known = shown.get(owner);
      if (known) known.add(item.entry);
      else shown.set(owner, new Set([item.entry]));
    }
  }
  return shown;
}

function overlap(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): number {
  if (!one || !other || Math.min(one.size, other.size) < FEWEST) return 0;
  const common = [...one].filter((id) => other.has(id)).length;
  return common / (one.size + other.size - common);
}
