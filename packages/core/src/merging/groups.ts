import { cleanTerm } from '../concepts/term.ts';
import type { Entry, Group, Occurrence } from '../model.ts';

type Ungrouped = Entry extends infer E ? (E extends Entry ? Omit<E, 'group'> : never) : never;

/** Entries with their groups, and the groups in the order to print them. */
export interface Grouped {
  readonly entries: readonly Entry[];
  readonly groups: readonly Group[];
}

const slug = (title: string): string =>
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
  const titles = byNoun
    ? entries.map((e) => nounOf(e) ?? headingOf(e, entries) ?? fallback)
    : entries.map((e) => headingOf(e, entries) ?? fallback);
  const groups: Group[] = [];
  const wanted = [...order, ...titles];
  for (const title of wanted) {
    if (!titles.some((t) => slug(t) === slug(title)) || groups.some((g) => g.id === slug(title))) continue;
    groups.push({ id: slug(title), title });
  }
  const placed = entries.map((e, i) => ({ ...e, group: slug(titles[i] as string) }) as Entry);
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

/** The innermost heading that has more than one entry below it, so that no group holds a single row if it can be helped. */
function headingOf(entry: Ungrouped, entries: readonly Ungrouped[]): string | undefined {
  const chain = chainOf(entry);
  const size = (e: Ungrouped): number => (e.kind === 'command' ? e.variants.length : 1);
  const count = (depth: number): number =>
    entries
      .filter(
        (e) =>
          chainOf(e)[depth] === chain[depth] &&
          chainOf(e).slice(0, depth).join('\n') === chain.slice(0, depth).join('\n'),
      )
      .reduce((sum, e) => sum + size(e), 0);
  for (let depth = Math.min(chain.length, 3) - 1; depth > 0; depth--)
    if (count(depth) >= 2) return chain[depth];
  // One heading over the whole note is its title, not a group.
  if (chain.length > 1 && entries.every((e) => chainOf(e)[0] === chain[0])) return chain[1];
  return chain[0];
}
