import type { Entry, Group, ImageReference, Topic } from '../model.ts';
import { itemKey, type Reference } from './item-key.ts';

/** Gives a topic with some of its groups, and of everything else only what these print. */
export function onPaper(topic: Topic, groups: readonly Group[]): Topic {
  const items = groups.flatMap((group) =>
    group.items.filter((item): item is Reference => item.kind !== 'note'),
  );
  const rows = new Set(items.map(itemKey));
  const things = new Set(items.map(thingKey));
  const places = placesOf(topic);
  const chosen = <Thing>(kinds: readonly Reference['kind'][], all: readonly Thing[]): readonly Thing[] =>
    [...things]
      .filter((key) => kinds.some((kind) => key.startsWith(`${kind}\n`)))
      .flatMap((key) => places.things.get(key) ?? [])
      .sort((one, other) => one - other)
      .map((at) => all[at]!);
  return {
    ...topic,
    groups,
    entries: chosen(['command', 'keys', 'input'], topic.entries).flatMap((entry) => printedPart(entry, rows)),
    concepts: chosen(['concept'], topic.concepts),
    recipes: chosen(['recipe'], topic.recipes),
    snippets: chosen(['snippet'], topic.snippets),
    images: imagesBeside(topic, things, places),
  };
}

/** Where the things of a topic stand in its lists. */
interface Places {
  readonly things: ReadonlyMap<string, number>;
  /** Places of images by what they stand beside; those beside nothing under an empty id. */
  readonly images: ReadonlyMap<string, readonly number[]>;
}

/** A topic in many parts is looked through once. */
const known = new WeakMap<Topic, Places>();

function placesOf(topic: Topic): Places {
  const found = known.get(topic);
  if (found !== undefined) return found;
  const { entries, concepts, recipes, snippets, images } = topic;
  const byNear = Map.groupBy(images.keys(), (at) => images[at]?.near ?? '');
  const places: Places = {
    things: new Map([
      ...entries.map(({ kind, id }, at) => [`${kind}\n${id}`, at] as const),
      ...concepts.map(({ id }, at) => [`concept\n${id}`, at] as const),
      ...recipes.map(({ id }, at) => [`recipe\n${id}`, at] as const),
      ...snippets.map(({ id }, at) => [`snippet\n${id}`, at] as const),
    ]),
    images: byNear,
  };
  known.set(topic, places);
  return places;
}

/** The key of what an item is of: of a row its command. */
function thingKey(item: Reference): string {
  return 'entry' in item ? `${item.kind}\n${item.entry}` : itemKey(item);
}

function imagesBeside(
  { images }: Topic,
  things: ReadonlySet<string>,
  places: Places,
): readonly ImageReference[] {
  const ids = new Set(['', ...[...things].map((key) => key.slice(key.indexOf('\n') + 1))]);
  return [...ids]
    .flatMap((id) => places.images.get(id) ?? [])
    .sort((one, other) => one - other)
    .map((at) => images[at]!);
}

/** A command may have rows in several groups; here it has those of these groups only. */
function printedPart(entry: Entry, rows: ReadonlySet<string>): readonly Entry[] {
  if (entry.kind !== 'command') return [entry];
  const [first, ...others] = entry.variants.filter((variant) =>
    rows.has(itemKey({ kind: 'command', entry: entry.id, variant: variant.id })),
  );
  return first === undefined ? [] : [{ ...entry, variants: [first, ...others] }];
}
