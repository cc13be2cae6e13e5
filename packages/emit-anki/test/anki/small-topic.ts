import type {
  CommandEntry,
  Concept,
  Description,
  Group,
  Part,
  Prose,
  Span,
  Topic,
  Variant,
} from '@cribnotes/core';

/** One row of a small topic: its line, the sentence about it, and how sure it is. `<container=web>` is a slot with its author's value. */
export interface SmallCommand {
  readonly line: string;
  readonly says?: string;
  readonly group?: string;
  readonly id?: string;
  readonly doubt?: Partial<Description>;
  readonly others?: readonly string[];
  /** Flag to meaning. */
  readonly flags?: Readonly<Record<string, string>>;
  /** The lines of its here-document. */
  readonly body?: readonly string[];
  readonly more?: Partial<Variant>;
}

/** A topic with just these rows, in sections of their own order, and these concepts: term to definition. */
export function smallTopic(
  commands: readonly SmallCommand[],
  concepts: Readonly<Record<string, string>> = {},
  more: Partial<Topic> = {},
): Topic {
  const rows = commands.map(toRow);
  const ideas = Object.entries(concepts).map(([term, definition], at) => toConcept(term, definition, at));
  const groups = Map.groupBy(rows, ({ variant }) => variant.group);
  return {
    schema: 2,
    id: 'small-notes',
    title: 'Small',
    language: 'en',
    tools: [],
    sources: [],
    groups: [
      ...(ideas.length > 0 ? [ideasGroup(ideas)] : []),
      ...[...groups].map(([id, members]) => ({
        id,
        title: id,
        level: 1,
        items: members.map(({ entry, variant }) => ({
          kind: 'command' as const,
          entry: entry.id,
          variant: variant.id,
        })),
      })),
    ],
    entries: [...Map.groupBy(rows, ({ entry }) => entry.id).values()].map(toEntry),
    concepts: ideas,
    recipes: [],
    snippets: [],
    images: [],
    links: [],
    doubts: [],
    diagnostics: [],
    ...more,
  };
}

/** Words at a line of the one note; text between back quotes becomes code. */
export function words(text: string, line = 1): Prose {
  const inlines = text
    .split(/(`[^`]+`)/)
    .map((run) =>
      run.startsWith('`') && run.length > 2
        ? { kind: 'code' as const, text: run.slice(1, -1) }
        : { kind: 'text' as const, text: run },
    );
  return { inlines, plain: text.replace(/`([^`]+)`/g, '$1'), spans: [place(line)] };
}

/** A line of the one note. */
export function place(line: number): Span {
  return {
    source: 'small.md',
    start: { line, column: 1, offset: 0 },
    end: { line, column: 2, offset: 1 },
  };
}

interface Row {
  readonly entry: Omit<CommandEntry, 'variants'>;
  readonly variant: Variant;
}

function toRow(command: SmallCommand, at: number): Row {
  const line = at * 3 + 1;
  const pieces = command.line.split(' ');
  const path = pieces.filter((piece) => /^[a-z]/.test(piece));
  const parts = pieces.map(toPart);
  const text = pieces.map((piece) => piece.replace(/=[^>]*>/, '>')).join(' ');
  const description = (says: string): Description => {
    const prose = words(says, line);
    return { prose, text: prose.plain, how: 'before', shared: false, confidence: 0.9, ...command.doubt };
  };
  const variant: Variant = {
    id: command.id ?? text,
    group: command.group ?? 'basics',
    template: { parts, text, ...(command.body ? { body: command.body } : {}) },
    flags: pieces.filter((piece) => piece.startsWith('-')).sort(),
    ...(command.says === undefined ? {} : { description: description(command.says) }),
    otherDescriptions: (command.others ?? []).map(description),
    notes: [],
    glosses: Object.entries(command.flags ?? {}).map(([name, meaning]) => ({
      target: { kind: 'flag', name },
      label: name,
      prose: words(meaning, line + 2),
      from: 'note',
    })),
    examples: [],
    occurrences: [{ span: place(line + 1), raw: command.line, role: 'entry', headings: [], repairs: [] }],
    ...command.more,
  };
  const entry = {
    kind: 'command',
    id: path.join(' '),
    tool: path[0] ?? '',
    path,
    display: path.join(' '),
    aliases: [],
    seeAlso: [],
    verified: 'shape',
  } as const;
  return { entry, variant };
}

function toEntry(rows: readonly Row[]): CommandEntry {
  return {
    ...rows[0]!.entry,
    variants: rows.map(({ variant }) => variant) as [Variant, ...Variant[]],
  };
}

function toPart(text: string, at: number): Part {
  if (text.startsWith('-')) return { kind: 'flag', text, names: [text] };
  const slot = /^<([^=>]+)(?:=([^>]+))?>$/.exec(text);
  if (!slot) return { kind: 'word', role: roleOf(text, at), text };
  const [, name = '', value] = slot;
  return { kind: 'placeholder', name, ...(value === undefined ? {} : { value }) };
}

function ideasGroup(concepts: readonly Concept[]): Group {
  return {
    id: 'ideas',
    title: 'ideas',
    level: 1,
    items: concepts.map(({ id }) => ({ kind: 'concept', id })),
  };
}

function roleOf(text: string, at: number): 'program' | 'subcommand' | 'operand' {
  if (at === 0) return 'program';
  return /^[a-z]/.test(text) ? 'subcommand' : 'operand';
}

function toConcept(term: string, definition: string, at: number): Concept {
  return {
    id: term.toLowerCase().replaceAll(' ', '-'),
    term,
    alsoKnownAs: [],
    group: 'ideas',
    definition: { prose: words(definition, 1000 + at), also: [] },
    facts: [],
    relations: [],
  };
}
