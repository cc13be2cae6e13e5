import type { NoteDraft } from '../claims/note-draft.ts';
import type { Gloss, LineFate, Prose, Span, Topic } from '../model.ts';
import type { SharedHeading } from './arrange.ts';
import type { Ungrouped, UngroupedVariant } from './entries.ts';
import { reasonsFor, takenOutOf } from './left-out.ts';

/** What a topic prints, and the links that it points to. */
export interface PrintedTopic extends Pick<Topic, 'groups' | 'concepts' | 'recipes' | 'snippets' | 'links'> {
  readonly entries: readonly Ungrouped[];
}

type Printed = Extract<LineFate, { kind: 'printed' }>;

/** A line that is several things is told by the first of these. */
const ORDER: readonly Printed['as'][] = [
  'row',
  'description',
  'gloss',
  'idea',
  'task',
  'file',
  'note',
  'heading',
  'link',
];

/** A place whose words stand on paper, or are said there by other words. */
export interface Said {
  readonly span: Span;
  readonly as: Printed['as'];
  readonly ref?: string;
  /** The words of another place are printed instead. */
  readonly elsewhere?: true;
  /** Blocks of which not everything is printed: of steps the commands alone, of a file all but what is no content. */
  readonly around?: 'steps' | 'file';
}

/** Everything that a topic says, by the note that says it. */
export type SaidByNote = ReadonlyMap<string, readonly Said[]>;

/** Gives everything that a topic prints, by the note that it comes from. `headings` are printed by those of their groups. */
export function saidByNote(topic: PrintedTopic, headings: readonly SharedHeading[] = []): SaidByNote {
  const all = [
    ...topic.entries.flatMap(saidOfEntry),
    ...topic.concepts.flatMap(({ id, definition, facts }) =>
      [...(definition ? [definition] : []), ...facts].flatMap(({ prose, also }) => [
        ...printed(prose, 'idea', id),
        ...also.flatMap((other) => replaced(other, id)),
      ]),
    ),
    ...topic.recipes.flatMap(({ id, title, steps, spans }) => [
      ...printed(title, 'task', id),
      ...spans.map((span): Said => ({ span, as: 'task', ref: id, around: 'steps' })),
      ...steps.flatMap(({ note }) => (note ? printed(note, 'task', id) : [])),
    ]),
    ...topic.snippets.flatMap(({ id, title, lines, spans }) => [
      ...(title ? printed(title, 'file', id) : []),
      ...spans.map((span): Said => ({ span, as: 'file', ref: id, around: 'file' })),
      ...lines.flatMap(({ note }) => (note ? printed(note, 'file', id) : [])),
    ]),
    ...topic.groups.flatMap(({ id, span, items }) => [
      ...(span ? [{ span, as: 'heading' as const, ref: id }] : []),
      ...items.flatMap((item) => (item.kind === 'note' ? printed(item.prose, 'note', id) : [])),
    ]),
    ...headings.map(({ span, group }): Said => ({ span, as: 'heading', ref: group, elsewhere: true })),
    ...topic.links.map(({ span }): Said => ({ span, as: 'link' })),
  ];
  return Map.groupBy(all, ({ span }) => span.source);
}

const printed = (prose: Prose, as: Printed['as'], ref: string): Said[] =>
  prose.spans.map((span) => ({ span, as, ref }));

const replaced = (prose: Prose, ref: string): Said[] =>
  prose.spans.map((span) => ({ span, as: 'note', ref, elsewhere: true }));

function saidOfEntry(entry: Ungrouped): Said[] {
  if (entry.kind === 'command') return entry.variants.flatMap(saidOfRow);
  return [
    ...entry.occurrences.flatMap(({ role, span }): Said[] =>
      role === 'entry' ? [{ span, as: 'row', ref: entry.id }] : [],
    ),
    ...(entry.description ? printed(entry.description.prose, 'description', entry.id) : []),
    ...entry.otherDescriptions.flatMap(({ prose }) => replaced(prose, entry.id)),
    ...entry.notes.flatMap((note) => printed(note, 'note', entry.id)),
  ];
}

function saidOfRow({ id, occurrences, description, notes, glosses }: UngroupedVariant): Said[] {
  return [
    ...occurrences.flatMap(({ role, span }): Said[] =>
      role === 'entry' ? [{ span, as: 'row', ref: id }] : [],
    ),
    ...(description ? printed(description.prose, 'description', id) : []),
    ...occurrences.flatMap((one) => (one.description ? replaced(one.description.prose, id) : [])),
    ...notes.flatMap((note) => printed(note, 'note', id)),
    ...glosses.filter(({ from }) => from === 'note').flatMap((gloss) => saidOfGloss(gloss, id)),
  ];
}

const saidOfGloss = ({ prose, also = [] }: Gloss, id: string): Said[] => [
  ...printed(prose, 'gloss', id),
  ...also.flatMap((other) => replaced(other, id)),
];

/** Gives the one fate of each non-blank line of a note, in order, judged by what is printed. */
export function account(draft: NoteDraft, said: SaidByNote): LineFate[] {
  const fates = new Map<number, LineFate>();
  const set = (from: number, to: number, fateOf: (line: number) => LineFate | undefined): void => {
    for (let line = from; line <= to; line++) {
      const fate = fateOf(line);
      if (fate && strength(fate) < strength(fates.get(line))) fates.set(line, fate);
    }
  };
  const ignored = ignoredLines(draft);
  const beside = { steps: besideCommands(draft, ignored), file: ignored };
  const takenOut = new Set(draft.units.flatMap((unit) => (unit.kind === 'code' ? takenOutOf(unit) : [])));
  for (const { span, as, ref, elsewhere, around } of said.get(draft.note.id) ?? [])
    set(span.start.line, span.end.line, (line) => {
      if (elsewhere) return { line, kind: 'said-elsewhere', ref: ref ?? '' };
      if ((around && beside[around].has(line)) || takenOut.has(line)) return undefined;
      // What is no content stands between the lines of a sentence too: "TODO", the id of a block.
      if (as !== 'row' && line > span.start.line && line < span.end.line && ignored.has(line))
        return undefined;
      return { line, kind: 'printed', as, ...(ref === undefined ? {} : { ref }) };
    });
  for (const { from, to, why } of reasonsFor(draft))
    set(from, to, (line) => ({ line, kind: 'left-out', why }));
  return draft.note.text.split('\n').flatMap((text, i): LineFate[] => {
    const line = i + 1;
    if (text.trim() === '') return [];
    return [fates.get(line) ?? { line, kind: 'left-out', why: isMarkup(text) ? 'markup' : 'unread' }];
  });
}

/** The lines that are no content. */
function ignoredLines({ regions }: NoteDraft): ReadonlySet<number> {
  const ignored = new Set<number>();
  for (const { fromLine, toLine } of regions.ignored)
    for (let line = fromLine; line <= toLine; line++) ignored.add(line);
  return ignored;
}

/** The lines that are no content, and those of code that belong to no command: comments, what was printed. */
function besideCommands({ units }: NoteDraft, ignored: ReadonlySet<number>): ReadonlySet<number> {
  const beside = new Set(ignored);
  for (const unit of units) {
    if (unit.kind !== 'code' || unit.reading.kind !== 'lines') continue;
    for (const { line } of unit.block.lines) beside.add(line);
    for (const item of unit.reading.items)
      if (item.kind === 'command')
        for (let line = item.line; line <= item.endLine; line++) beside.delete(line);
  }
  return beside;
}

function strength(fate: LineFate | undefined): number {
  if (fate === undefined) return Number.POSITIVE_INFINITY;
  switch (fate.kind) {
    case 'printed':
      return ORDER.indexOf(fate.as);
    case 'said-elsewhere':
      return ORDER.length;
    case 'left-out':
      return ORDER.length + 1;
  }
}

const isMarkup = (text: string): boolean =>
  /^[\s>*_=#|:~`+.-]+$/.test(text) || /^\s*(<\/?[a-z][^<>]*>\s*)+$/i.test(text);
