import type { Description, Diagnostic, Entry, Group, Topic, Variant } from '../model.ts';
import { type Override, readOverrides } from '../reading/settings/read-overrides.ts';
import { nearest } from '../spelling.ts';
import { groupId } from './groups.ts';

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
    .map(({ variant, override }): Variant => ({ ...variant, ...describedBy(override) }));
  if (first === undefined) return [];
  const group = found.map(({ override }) => groupOf(override)).find(({ group }) => group !== undefined);
  return [{ ...entry, ...groupOf(own), ...group, variants: [first, ...others] }];
}

const groupOf = (override: Override | undefined): { readonly group?: string } =>
  override?.group === undefined ? {} : { group: groupId(override.group) };

function describedBy(override: Override | undefined): { readonly description?: Description } {
  if (override?.description === undefined) return {};
  const text = override.description;
  const prose = { inlines: [{ kind: 'text' as const, text }], plain: text, spans: [override.span] as const };
  return { description: { prose, text, how: 'directive', shared: false, confidence: 1 } };
}

/** The groups that still have an entry, then those that an override names first. */
function groupsOf(
  groups: readonly Group[],
  entries: readonly Entry[],
  overrides: readonly Override[],
): Group[] {
  const inUse = new Set(entries.map(({ group }) => group));
  const all = new Map(groups.map((group) => [group.id, group]));
  for (const { group: title } of overrides) {
    const id = title === undefined ? undefined : groupId(title);
    if (title !== undefined && id !== undefined && !all.has(id)) all.set(id, { id, title });
  }
  return [...all.values()].filter(({ id }) => inUse.has(id));
}

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
