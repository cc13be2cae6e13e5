import { cleanTerm } from '../concepts/term.ts';
import type { Entry, Group, Occurrence } from '../model.ts';

type Ungrouped = Entry extends infer E ? (E extends Entry ? Omit<E, 'group'> : never) : never;

/** Entries with their groups, and the groups in the order to print them. */
export interface Grouped {
  readonly entries: readonly Entry[];
  readonly groups: readonly Group[];
}

/** Gives the id of the group with a title. */
export const groupId = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'general';

const occurrences = (entry: Ungrouped): readonly Occurrence[] =>
  entry.kind === 'command' ? entry.variants.flatMap((v) => v.occurrences) : entry.occurrences;

/**
 * Groups entries under the headings of the notes. Where several authors cover the same commands, each under headings of
 * their own, the tool's own nouns (image, container, volume) group them instead.
 */
export function groupEntries(
  entries: readonly Ungrouped[],
  order: readonly string[],
  fallback: string,
): Grouped {
  const shared = entries.filter((e) => new Set(occurrences(e).map((o) => o.span.source)).size > 1).length;
  const byNoun = entries.length > 3 && shared / entries.length > 0.3;
  const headings = countHeadings(entries);
  const titles = byNoun
    ? entries.map((e) => nounOf(e) ?? headingOf(e, headings) ?? fallback)
    : entries.map((e) => headingOf(e, headings) ?? fallback);
  const used = new Set(titles.map(groupId));
  const byId = new Map<string, Group>();
  for (const title of [...order, ...titles]) {
    const id = groupId(title);
    if (used.has(id) && !byId.has(id)) byId.set(id, { id, title });
  }
  const groups = [...byId.values()];
  const placed = entries.map((e, i) => ({ ...e, group: groupId(titles[i] as string) }) as Entry);
  const rank = new Map(groups.map((g, i) => [g.id, i]));
  return { entries: placed.toSorted((a, b) => (rank.get(a.group) ?? 0) - (rank.get(b.group) ?? 0)), groups };
}

/** The noun of the tool that a command works on: the middle of `docker image ls`. */
function nounOf(entry: Ungrouped): string | undefined {
  if (entry.kind !== 'command' || entry.path.length < 3) return undefined;
  const noun = entry.path[1] as string;
  const title = `${noun}s`;
  return (title[0] as string).toUpperCase() + title.slice(1);
}

function chainOf(entry: Ungrouped): readonly string[] {
  const shown = occurrences(entry).find((o) => o.role === 'entry') ?? occurrences(entry)[0];
  return (shown?.headings ?? []).map(cleanTerm).filter((t) => t !== '');
}

/** How many rows stand under each heading, and whether one heading stands over them all. */
interface HeadingCounts {
  rows(chain: readonly string[], depth: number): number;
  readonly oneTitle: boolean;
}

const under = (chain: readonly string[], depth: number): string => chain.slice(0, depth + 1).join('\n');

function countHeadings(entries: readonly Ungrouped[]): HeadingCounts {
  const counts = new Map<string, number>();
  const titles = new Set<string | undefined>();
  for (const entry of entries) {
    const chain = chainOf(entry);
    titles.add(chain[0]);
    const rows = entry.kind === 'command' ? entry.variants.length : 1;
    for (let depth = 0; depth < chain.length; depth++)
      counts.set(under(chain, depth), (counts.get(under(chain, depth)) ?? 0) + rows);
  }
  return { rows: (chain, depth) => counts.get(under(chain, depth)) ?? 0, oneTitle: titles.size === 1 };
}

/** The innermost heading that has more than one entry below it, so that no group holds a single row if it can be helped. */
function headingOf(entry: Ungrouped, headings: HeadingCounts): string | undefined {
  const chain = chainOf(entry);
  for (let depth = Math.min(chain.length, 3) - 1; depth > 0; depth--)
    if (headings.rows(chain, depth) >= 2) return chain[depth];
  // One heading over the whole note is its title, not a group.
  return chain.length > 1 && headings.oneTitle ? chain[1] : chain[0];
}
