import type { NoteDraft } from '../claims/note-draft.ts';
import type { SettledNotes } from '../drafting/settle-terms.ts';
import type { Finding } from '../findings/finding.ts';
import { sentencesOf } from '../findings/said.ts';
import type { Discovery } from '../lines/discover.ts';
import { detectLanguage, mayBeEnglish } from '../lines/language.ts';
import type { Diagnostic, Entry, Source, ToolInfo, Topic } from '../model.ts';
import type { NoteSettings } from '../reading/settings/note-settings.ts';
import { mergeConcepts } from './concepts.ts';
import type { EntryDraft, UngroupedVariant } from './entries.ts';
import { placeImages } from './image-places.ts';
import { account, saidByNote } from './ledger.ts';
import { mergeEntries } from './merge-entries.ts';
import type { Placed } from './occurrence.ts';
import { placeTopic } from './place-topic.ts';
import { type Places, placesOf } from './prose.ts';
import { findRecipes } from './recipes.ts';
import { findSnippets } from './snippets.ts';

/** What a topic is made from. */
export interface TopicParts {
  readonly id: string;
  readonly title: string;
  readonly settings: NoteSettings;
  /** The notes as they were drafted. */
  readonly settled: SettledNotes;
  readonly discovery: Discovery;
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives the topic that several notes make together. The order of the drafts is the order of the files' names. */
export function makeTopic(parts: TopicParts): Topic {
  const { settled, discovery } = parts;
  const { drafts } = settled;
  const places = new Map<NoteDraft, Places>(drafts.map((d) => [d, placesOf(d.note)]));
  const at = (draft: NoteDraft): Places => places.get(draft) as Places;
  const placed = drafts.flatMap((draft) =>
    draft.findings.map((finding): Placed => ({ finding, draft, places: at(draft) })),
  );
  const files = new Map(drafts.map((draft) => [draft, findSnippets(draft, at(draft))]));
  const concepts = mergeConcepts(settled, at, (draft) => files.get(draft)?.remarks ?? []);
  const drafted = mergeEntries(placed, discovery);
  const rows = rowsByFinding(drafted);
  const { placed: topic, headings } = placeTopic(
    {
      drafts,
      entries: drafted,
      concepts,
      recipes: drafts.flatMap((draft) => findRecipes(draft, at(draft), (finding) => rows.get(finding))),
      snippets: [...files.values()].flatMap(({ snippets }) => snippets),
    },
    at,
    parts.title,
    parts.settings.groups,
  );
  const dates = drafts
    .flatMap((d) => (d.note.settings.date === undefined ? [] : [d.note.settings.date]))
    .sort();
  const date = parts.settings.date ?? dates.at(-1);
  const links = drafts.flatMap((d) => d.regions.links);
  const said = saidByNote({ ...topic, links }, headings);
  return {
    schema: 2,
    id: parts.id,
    title: parts.title,
    ...(parts.settings.summary === undefined ? {} : { summary: parts.settings.summary }),
    language: parts.settings.language ?? languageOf(drafts),
    ...(date === undefined ? {} : { date }),
    ...(parts.settings.sheet === undefined ? {} : { sheet: parts.settings.sheet }),
    tools: toolsOf(topic.entries, discovery),
    sources: drafts.map((draft) => sourceOf(draft, account(draft, said))),
    ...topic,
    images: placeImages(
      drafts.flatMap((d) => d.regions.images),
      topic,
      new Map(drafts.map((draft) => [draft.note.id, headingLines(draft, at(draft))])),
    ),
    links,
    doubts: [],
    diagnostics: parts.diagnostics,
  };
}

/** The lines of the file in which headings of a note stand. */
const headingLines = (draft: NoteDraft, places: Places): readonly number[] =>
  draft.units.flatMap((unit) =>
    unit.kind === 'heading' ? [places.span(unit.block.from, unit.block.from).start.line] : [],
  );

/** The row that each finding of a command stands in. */
function rowsByFinding(drafts: readonly EntryDraft[]): ReadonlyMap<Finding, UngroupedVariant> {
  return new Map(
    drafts.flatMap(({ entry, rows }) =>
      entry.kind === 'command'
        ? rows.flatMap((placed, i) => {
            const variant = entry.variants[i];
            return variant ? placed.map(({ finding }) => [finding, variant] as const) : [];
          })
        : [],
    ),
  );
}

/**
 * The language of the sentences; where there are too few to tell, that of the remarks and titles too. Where these are too few as
 * well, they may be English, unless their letters are of no English word.
 */
function languageOf(drafts: readonly NoteDraft[]): string {
  const spoken = detectLanguage(runningText(drafts));
  if (spoken !== undefined) return spoken;
  const said = everythingSaid(drafts);
  return detectLanguage(said, 1) ?? (mayBeEnglish(said) ? 'en' : 'und');
}

const everythingSaid = (drafts: readonly NoteDraft[]): string[] =>
  drafts.flatMap((draft) =>
    sentencesOf(draft)
      .slice(0, 2000)
      .map(({ text }) => text),
  );

/** The sentences of all notes, without their code. */
const runningText = (drafts: readonly NoteDraft[]): string[] =>
  drafts.flatMap(({ units }) =>
    units.slice(0, 2000).flatMap((unit) => (unit.kind === 'text' ? [unit.statement.text] : [])),
  );

function toolsOf(entries: readonly Entry[], discovery: Discovery): ToolInfo[] {
  const programs = [
    ...new Set([...discovery.tools, ...entries.filter((e) => e.kind === 'command').map((e) => e.tool)]),
  ];
  return programs.flatMap((program): ToolInfo[] => {
    if (program === '' || /[^\w.+-]/.test(program)) return [];
    const spec = discovery.vocabulary.spec(program);
    if (!spec && !discovery.tools.includes(program)) return [];
    return [
      {
        program,
        ...(spec ? { version: spec.version } : {}),
        verified: spec === undefined ? 'shape' : spec.source === 'tool' ? 'tool' : 'documentation',
        manuals: spec?.manuals ?? [],
        ...(spec?.url ? { url: spec.url } : {}),
      },
    ];
  });
}

function sourceOf(draft: NoteDraft, ledger: Source['ledger']): Source {
  const heading = draft.blocks.find((b) => b.kind === 'heading' && b.depth === 1);
  const title = draft.note.settings.title ?? (heading?.kind === 'heading' ? heading.title.text : undefined);
  return {
    id: draft.note.id,
    ...(title === undefined ? {} : { title }),
    sha256: draft.note.sha256,
    ...(draft.note.settings.date === undefined ? {} : { date: draft.note.settings.date }),
    ...(draft.note.encodingRepair ? { encodingRepair: draft.note.encodingRepair } : {}),
    ledger,
  };
}
