import type { NoteDraft } from '../claims/note-draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Concept, Entry, Group, GroupItem, Recipe, Snippet, Span, Variant } from '../model.ts';
import { arrange, type Placeable, type SharedHeading, type Spot } from './arrange.ts';
import type { EntryDraft } from './entries.ts';
import { saidByNote } from './ledger.ts';
import { mergeNotes } from './merge-notes.ts';
import type { Placed } from './occurrence.ts';
import type { Places } from './prose.ts';
import { sectionNotes } from './section-notes.ts';
import { type Sections, sectionsOf } from './sections.ts';
import { stepsOnly } from './steps-only.ts';

/** What is to be printed, before it has its place on paper. */
export interface Unplaced {
  readonly drafts: readonly NoteDraft[];
  readonly entries: readonly EntryDraft[];
  readonly concepts: readonly Concept[];
  readonly recipes: readonly Recipe[];
  readonly snippets: readonly Snippet[];
}

/** The same with the sections that it is printed in. */
export interface PlacedTopic {
  readonly groups: readonly Group[];
  readonly entries: readonly Entry[];
  readonly concepts: readonly Concept[];
  readonly recipes: readonly Recipe[];
  readonly snippets: readonly Snippet[];
}

/** Gives everything its section: the one of its author's heading. `first` are titles that the author wants first. */
export function placeTopic(
  { drafts, entries, concepts, recipes, snippets }: Unplaced,
  placesOf: (draft: NoteDraft) => Places,
  title: string,
  first: readonly string[],
): { readonly placed: PlacedTopic; readonly headings: readonly SharedHeading[] } {
  const own = headingRows(entries);
  const sections = new Map(drafts.map((draft) => [draft.note.id, sectionsOf(draft, placesOf(draft), own)]));
  const sectionsIn = (source: string): Sections => sections.get(source) as Sections;
  const spotOf = ({ source, start }: Span): Spot => ({
    section: sectionsIn(source).at(start.line),
    line: start.line,
  });
  const spotsOf = (spans: readonly Span[]): [Spot, ...Spot[]] => spans.map(spotOf) as [Spot, ...Spot[]];
  const rows = entries.flatMap((draft) => rowsToPlace(draft, sectionsIn, own));
  const steps = stepsOnly(entries, recipes);
  const ideas = concepts.map((concept) => ({
    concept,
    item: { kind: 'concept' as const, id: concept.id },
    places: spotsOf(spansOf(concept)),
  }));
  const blocks = [
    ...recipes.map(({ id, spans }) => ({ kind: 'recipe' as const, id, spans })),
    ...snippets.map(({ id, spans }) => ({ kind: 'snippet' as const, id, spans })),
  ].map(({ kind, id, spans }) => ({ id, item: { kind, id }, places: spotsOf([spans[0]]) }));
  const isSaid = saidIn(entries, concepts, recipes, snippets);
  const notes = mergeNotes(
    drafts.flatMap((draft) =>
      sectionNotes(draft, isSaid, placesOf(draft)).map(({ prose, line }) => ({
        item: { kind: 'note' as const, prose },
        places: [{ section: sectionsIn(draft.note.id).at(line), line }] as [Spot],
      })),
    ),
  );
  const shown = rows
    .map(({ thing }) => thing)
    .filter(({ item }) => item.kind !== 'command' || !steps.has(item.variant));
  const things: Placeable[] = [...shown, ...ideas, ...blocks, ...notes];
  const sources = drafts.map(({ note }) => note.id);
  const { groups, groupOf, headings } = arrange(things, sources, title, first);
  // What is printed in a task has the task's section.
  const home = (item: GroupItem): string => groupOf.get(item) ?? groups[0]?.id ?? 'general';
  const groupOfBlock = new Map(blocks.map(({ id, item }) => [id, home(item)]));
  const byEntry = Map.groupBy(rows, ({ draft }) => draft);
  const placed: PlacedTopic = {
    groups,
    entries: entries.map((draft) =>
      withGroups(
        draft,
        (byEntry.get(draft) ?? []).map(({ thing }) => home(thing.item)),
      ),
    ),
    concepts: ideas.map(({ concept, item }) => ({ ...concept, group: home(item) })),
    recipes: recipes.map((recipe) => ({ ...recipe, group: groupOfBlock.get(recipe.id) as string })),
    snippets: snippets.map((snippet) => ({ ...snippet, group: groupOfBlock.get(snippet.id) as string })),
  };
  return { placed, headings };
}

const spansOf = ({ definition, facts }: Concept): Span[] =>
  [...(definition ? [definition] : []), ...facts].map(({ prose }) => prose.spans[0]);

/** Gives, for each note, whether a stretch of it is printed, in whole or in part, by something that has its own place. */
function saidIn(
  entries: readonly EntryDraft[],
  concepts: readonly Concept[],
  recipes: readonly Recipe[],
  snippets: readonly Snippet[],
): (span: Span) => boolean {
  const said = saidByNote({
    entries: entries.map(({ entry }) => entry),
    concepts,
    recipes,
    snippets,
    groups: [],
    links: [],
  });
  const byLine = new Map<string, Span[]>();
  for (const { span } of [...said.values()].flat())
    for (const line of linesOf(span)) {
      const known = byLine.get(line);
      if (known) known.push(span);
      else byLine.set(line, [span]);
    }
  return (span) => linesOf(span).some((line) => byLine.get(line)?.some((other) => overlap(span, other)));
}

function linesOf({ source, start, end }: Span): readonly string[] {
  return Array.from({ length: end.line - start.line + 1 }, (_, at) => `${source}:${start.line + at}`);
}

const overlap = (one: Span, other: Span): boolean =>
  one.start.offset < other.end.offset && other.start.offset < one.end.offset;

function rowsToPlace(
  draft: EntryDraft,
  sectionsIn: (source: string) => Sections,
  headings: ReadonlySet<Finding>,
): { draft: EntryDraft; thing: Placeable }[] {
  return draft.rows.map((placed, at) => {
    const { entry } = draft;
    const item: GroupItem =
      entry.kind === 'command'
        ? { kind: 'command', entry: entry.id, variant: (entry.variants[at] as Variant).id }
        : { kind: entry.kind, entry: entry.id };
    const spot = ({ finding, draft: { note } }: Placed): Spot => ({
      section: sectionsIn(note.id).of(finding),
      line: finding.line,
    });
    const entries = placed.filter(({ finding }) => finding.role === 'entry');
    const below = entries.filter(({ finding }) => finding.place !== 'heading' || headings.has(finding));
    const shown = below.length > 0 ? below : entries;
    return {
      draft,
      thing: { item, places: (shown.length > 0 ? shown : placed).map(spot) as [Spot, ...Spot[]] },
    };
  });
}

/** The commands that are printed for the heading that they are: those that are not shown again below their heading. */
const headingRows = (entries: readonly EntryDraft[]): ReadonlySet<Finding> =>
  new Set(
    entries
      .flatMap(({ rows }) => rows)
      .flatMap((row) => {
        const shown = row.map(({ finding }) => finding).filter(({ role }) => role === 'entry');
        const above = new Set(
          shown.flatMap(({ headings, line }) =>
            headings.map(({ from }) => from).filter((from) => from !== line),
          ),
        );
        return shown.filter(({ place, line }) => place === 'heading' && !above.has(line));
      }),
  );

function withGroups({ entry }: EntryDraft, groups: readonly string[]): Entry {
  if (entry.kind !== 'command') return { ...entry, group: groups[0] as string };
  return {
    ...entry,
    variants: entry.variants.map((variant, at) => ({ ...variant, group: groups[at] as string })) as [
      Variant,
      ...Variant[],
    ],
  };
}
