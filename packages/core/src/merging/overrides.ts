import type { Description, Diagnostic, Entry, Group, GroupItem, Topic, Variant } from '../model.ts';
import { type Override, readOverrides } from '../reading/settings/read-overrides.ts';
import { nearest } from '../spelling.ts';
import { groupSlug } from './arrange.ts';

/**
 * Gives the topic as the author decides it in `overrides.yaml`, whose text is given. A key is the id of a variant; one that
 * is no variant's is the id of an entry, and then its description holds for the entry's first variant.
 * A key that matches nothing is an error `override-unused`, so that no decision is lost in silence when a note changes.
 */
export function applyOverrides(
  topic: Topic,
  text: string,
): { readonly topic: Topic; readonly diagnostics: readonly Diagnostic[] } {
  const { overrides, diagnostics } = readOverrides(text);
  const byId = new Map(overrides.map((override) => [override.id, override]));
  const used = new Set<string>();
  const take = (id: string): Override | undefined => {
    if (byId.has(id)) used.add(id);
    return byId.get(id);
  };
  const entries = topic.entries.flatMap((entry) => overrideEntry(entry, take));
  const kept = new Set(entries.flatMap(idsOf));
  const unused = overrides.filter(({ id }) => !used.has(id));
  const ids = [...new Set(topic.entries.flatMap(idsOf))];
  return {
    topic: {
      ...topic,
      entries,
      groups: groupsOf(topic.groups, entries, overrides),
      recipes: topic.recipes.map((recipe) => ({
        ...recipe,
        steps: recipe.steps.map(({ variant, ...step }) =>
          variant !== undefined && kept.has(variant) ? { ...step, variant } : step,
        ),
      })),
    },
    diagnostics: [...diagnostics, ...unused.map((override) => unusedOverride(override, ids))],
  };
}

function overrideEntry(entry: Entry, take: (id: string) => Override | undefined): Entry[] {
  if (entry.kind !== 'command') {
    const own = take(entry.id);
    return own?.skip ? [] : [{ ...entry, ...groupOf(own), ...describedBy(own) }];
  }
  const isVariant = entry.variants.some(({ id }) => id === entry.id);
  const own = isVariant ? undefined : take(entry.id);
  if (own?.skip) return [];
  const found = entry.variants.map((variant, at) => ({
    variant,
    override: take(variant.id) ?? (at === 0 ? own : undefined),
  }));
  const [first, ...others] = found
    .filter(({ override }) => !override?.skip)
    .map(
      ({ variant, override }): Variant => ({
        ...variant,
        ...groupOf(own),
        ...groupOf(override),
        ...describedBy(override),
      }),
    );
  return first === undefined ? [] : [{ ...entry, variants: [first, ...others] }];
}

const groupOf = (override: Override | undefined): { readonly group?: string } =>
  override?.group === undefined ? {} : { group: groupSlug(override.group) };

function describedBy(override: Override | undefined): { readonly description?: Description } {
  if (override?.description === undefined) return {};
  const text = override.description;
  const prose = { inlines: [{ kind: 'text' as const, text }], plain: text, spans: [override.span] as const };
  return { description: { prose, text, how: 'directive', shared: false, confidence: 1 } };
}

/** The groups with what is left in them, then those that an override names first; rows that move come last in their new group. */
function groupsOf(
  groups: readonly Group[],
  entries: readonly Entry[],
  overrides: readonly Override[],
): Group[] {
  const homes = homesOf(entries);
  const all = new Map(groups.map((group) => [group.id, group]));
  for (const { group: title } of overrides) {
    const id = title === undefined ? undefined : groupSlug(title);
    if (title !== undefined && id !== undefined && !all.has(id))
      all.set(id, { id, title, level: 1, items: [] });
  }
  const moved = groups.flatMap(({ id, items }) =>
    items.filter((item) => (homes.get(keyOf(item)) ?? id) !== id),
  );
  return [...all.values()].flatMap((group): Group[] => {
    const items = [
      ...group.items.filter((item) => !('entry' in item) || homes.get(keyOf(item)) === group.id),
      ...moved.filter((item) => homes.get(keyOf(item)) === group.id),
    ];
    return items.length === 0 ? [] : [{ ...group, items }];
  });
}

const keyOf = (item: GroupItem): string =>
  'entry' in item ? `${item.entry}\n${item.kind === 'command' ? item.variant : ''}` : '';

/** The group of each row that is left. */
const homesOf = (entries: readonly Entry[]): ReadonlyMap<string, string> =>
  new Map(
    entries.flatMap((entry) =>
      entry.kind === 'command'
        ? entry.variants.map(({ id, group }) => [`${entry.id}\n${id}`, group] as const)
        : [[`${entry.id}\n`, entry.group] as const],
    ),
  );

const idsOf = (entry: Entry): string[] =>
  entry.kind === 'command' ? [entry.id, ...entry.variants.map(({ id }) => id)] : [entry.id];

function unusedOverride({ id, span }: Override, ids: readonly string[]): Diagnostic {
  const meant = nearest(id, ids);
  return {
    rule: 'override-unused',
    level: 'error',
    message: `no entry or variant has the id "${id}"`,
    span,
    actual: id,
    ...(meant === undefined ? {} : { expected: [meant] }),
    hint: meant === undefined ? '`crib show` prints the ids' : `did you mean "${meant}"?`,
  };
}
