import type { Concept, Entry, Group, Prose, Recipe, Snippet, Topic, Variant } from '../model.ts';

/** Words on paper, with the lines of the note that they come from. */
export interface PrintedText {
  readonly text: string;
  readonly line: number | null;
  readonly endLine?: number;
}

/** One row on paper. */
export interface PrintedRow {
  readonly kind: 'command' | 'keys' | 'input';
  /** As it copies out of the sheet, here-documents included. */
  readonly command: string;
  readonly examples: readonly string[];
  readonly aliases: readonly string[];
  /** The first lines of all places of the note that the row stands for. */
  readonly lines: readonly number[];
  readonly description: PrintedText | null;
  readonly notes: readonly PrintedText[];
  readonly glosses: readonly (PrintedText & { readonly part: string })[];
  /** Rows set as one block have the same value. */
  readonly block?: string;
}

/** What stands on paper, in its order: the form in which `pnpm score --printed` prints it. */
export interface PrintedForm {
  readonly title: string;
  readonly summary?: PrintedText;
  readonly groups: readonly {
    readonly title: PrintedText | null;
    readonly rows: readonly PrintedRow[];
    readonly notes: readonly PrintedText[];
  }[];
  readonly concepts: readonly {
    readonly term: string;
    readonly line: number | null;
    readonly aliases: readonly string[];
    readonly group?: string;
    readonly definition: PrintedText | null;
    readonly facts: readonly PrintedText[];
  }[];
  readonly tasks: readonly {
    readonly title: PrintedText;
    readonly group?: string;
    readonly steps: readonly {
      readonly command: string;
      readonly line: number;
      readonly note?: PrintedText;
    }[];
  }[];
  readonly snippets: readonly {
    readonly title: PrintedText | null;
    readonly group?: string;
    readonly fromLine: number;
    readonly toLine: number;
    readonly lines: readonly string[];
    readonly remarks: readonly PrintedText[];
  }[];
  readonly links: readonly PrintedText[];
  readonly unprinted: readonly { readonly line: number; readonly why: string }[];
}

/** Gives what a topic puts on paper. Emitters print the same items in the same order; what they leave out for room they report. */
export function printedForm(topic: Topic): PrintedForm {
  const entries = new Map(topic.entries.map((entry) => [entry.id, entry]));
  const titles = new Map(topic.groups.map(({ id, title }) => [id, title]));
  const titleOf = (group: string | undefined): { group?: string } => {
    const title = group === undefined ? undefined : titles.get(group);
    return title === undefined ? {} : { group: title };
  };
  return {
    title: topic.title,
    ...(topic.summary === undefined ? {} : { summary: { text: topic.summary, line: null } }),
    groups: topic.groups.map((group) => ({
      title: group.title === undefined ? null : { text: group.title, line: group.span?.start.line ?? null },
      rows: group.items.flatMap((item) => {
        const entry = 'entry' in item ? entries.get(item.entry) : undefined;
        return entry === undefined ? [] : rowsOf(entry, item);
      }),
      notes: group.items.flatMap((item) => (item.kind === 'note' ? [printedText(item.prose)] : [])),
    })),
    concepts: topic.concepts.map((concept) => ({ ...printedConcept(concept), ...titleOf(concept.group) })),
    tasks: topic.recipes.map((recipe) => ({ ...printedTask(recipe, topic), ...titleOf(recipe.group) })),
    snippets: topic.snippets.map((snippet) => ({ ...printedSnippet(snippet), ...titleOf(snippet.group) })),
    links: topic.links.map(({ title, span }) => ({ text: title, line: span.start.line })),
    unprinted: topic.sources.flatMap(({ ledger }) =>
      ledger.flatMap((fate) => (fate.kind === 'left-out' ? [{ line: fate.line, why: fate.why }] : [])),
    ),
  };
}

function printedText(prose: Prose, text: string = prose.plain): PrintedText {
  const line = prose.spans[0].start.line;
  const endLine = prose.spans.at(-1)?.end.line ?? line;
  return { text, line, ...(endLine > line ? { endLine } : {}) };
}

type Occurrences = readonly {
  readonly role: string;
  readonly span: { readonly start: { readonly line: number } };
}[];

const linesOf = (occurrences: Occurrences): number[] =>
  [
    ...new Set(
      occurrences.filter(({ role }) => role !== 'counterexample').map(({ span }) => span.start.line),
    ),
  ].sort((a, b) => a - b);

function rowsOf(entry: Entry, item: Group['items'][number]): PrintedRow[] {
  if (entry.kind === 'command')
    return entry.variants
      .filter(({ id }) => item.kind === 'command' && id === item.variant)
      .map((variant) => commandRow(entry, variant));
  const { kind, description, notes, occurrences } = entry;
  return [
    {
      kind,
      command: kind === 'keys' ? entry.text : entry.template.text,
      examples: [],
      aliases: [],
      lines: linesOf(occurrences),
      description: description ? printedText(description.prose, description.text) : null,
      notes: notes.map((note) => printedText(note)),
      glosses: [],
    },
  ];
}

function commandRow(entry: Extract<Entry, { kind: 'command' }>, variant: Variant): PrintedRow {
  const { template, example, description, notes, glosses, occurrences } = variant;
  const shown = new Set([entry.display, ...entry.variants.map((one) => one.template.text)]);
  return {
    kind: 'command',
    command: [template.text, ...(template.body ?? [])].join('\n'),
    examples: example ? [example.line] : [],
    aliases: variant === entry.variants[0] ? entry.aliases.filter((alias) => !shown.has(alias)) : [],
    lines: linesOf(occurrences),
    description: description ? printedText(description.prose, description.text) : null,
    notes: notes.map((note) => printedText(note)),
    glosses: glosses
      .filter(({ from }) => from === 'note')
      .map(({ label, prose }) => ({ part: label, ...printedText(prose) })),
    block: entry.id,
  };
}

function printedConcept({
  term,
  alsoKnownAs,
  definition,
  facts,
}: Concept): Omit<PrintedForm['concepts'][number], 'group'> {
  const first = definition ?? facts[0];
  return {
    term,
    line: first?.prose.spans[0].start.line ?? null,
    aliases: alsoKnownAs.filter((name) => name.toLowerCase() !== term.toLowerCase()),
    definition: definition ? printedText(definition.prose) : null,
    facts: facts.map(({ prose }) => printedText(prose)),
  };
}

function printedTask(
  { title, steps, spans }: Recipe,
  topic: Topic,
): Omit<PrintedForm['tasks'][number], 'group'> {
  const [{ source, start, end }] = spans;
  const variants = new Map(
    topic.entries
      .flatMap((entry) => (entry.kind === 'command' ? entry.variants : []))
      .map((one) => [one.id, one]),
  );
  return {
    title: printedText(title),
    steps: steps.map(({ template, variant, note }) => {
      const places = variants.get(variant ?? '')?.occurrences ?? [];
      const place = places.find(
        ({ span }) => span.source === source && span.start.line >= start.line && span.start.line <= end.line,
      );
      return {
        command: [template.text, ...(template.body ?? [])].join('\n'),
        line: place?.span.start.line ?? start.line,
        ...(note ? { note: printedText(note) } : {}),
      };
    }),
  };
}

function printedSnippet({ title, spans, lines }: Snippet): Omit<PrintedForm['snippets'][number], 'group'> {
  return {
    title: title ? printedText(title) : null,
    fromLine: spans[0].start.line,
    toLine: spans.at(-1)?.end.line ?? spans[0].end.line,
    lines: lines.map(({ text }) => text),
    remarks: lines.flatMap(({ note }) => (note ? [printedText(note)] : [])),
  };
}
