import type { CommandEntry, Concept, Description, Prose, Span, Topic, Variant } from '@cribnotes/core';

/** One command of a small topic: its line, the sentence about it, and how sure it is. */
export interface SmallCommand {
  readonly line: string;
  readonly says?: string;
  readonly group?: string;
  readonly id?: string;
  readonly doubt?: Partial<Description>;
  readonly others?: readonly string[];
  /** Flag to meaning. */
  readonly flags?: Readonly<Record<string, string>>;
  readonly aliases?: readonly string[];
  readonly more?: Partial<CommandEntry>;
}

/** A topic with just these commands, one entry each, and these concepts: term to definition. */
export function smallTopic(
  commands: readonly SmallCommand[],
  concepts: Readonly<Record<string, string>> = {},
  more: Partial<Topic> = {},
): Topic {
  const groups = [...new Set(commands.map(({ group }) => group ?? 'basics'))];
  return {
    schema: 1,
    id: 'small-notes',
    title: 'Small',
    language: 'en',
    tools: [],
    sources: [],
    groups: groups.map((id) => ({ id, title: id })),
    entries: commands.map(toEntry),
    concepts: Object.entries(concepts).map(([term, definition], at) => toConcept(term, definition, at)),
    recipes: [],
    snippets: [],
    images: [],
    links: [],
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

function toEntry(command: SmallCommand, at: number): CommandEntry {
  const line = at * 3 + 1;
  const pieces = command.line.split(' ');
  const path = pieces.filter((piece) => /^[a-z]/.test(piece));
  const parts = pieces.map((text, index) => {
    if (text.startsWith('-')) return { kind: 'flag' as const, text, names: [text] };
    if (text.startsWith('<')) return { kind: 'placeholder' as const, name: text.slice(1, -1) };
    return { kind: 'word' as const, role: roleOf(text, index), text };
  });
  const description = (says: string): Description => {
    const prose = words(says, line);
    return { prose, text: prose.plain, how: 'before', shared: false, confidence: 0.9, ...command.doubt };
  };
  const variant: Variant = {
    id: command.id ?? command.line,
    template: { parts, text: command.line },
    flags: pieces.filter((piece) => piece.startsWith('-')).sort(),
    ...(command.says === undefined ? {} : { description: description(command.says) }),
    otherDescriptions: (command.others ?? []).map(description),
    examples: [],
    occurrences: [{ span: place(line + 1), raw: command.line, role: 'entry', headings: [], repairs: [] }],
  };
  return {
    kind: 'command',
    id: path.join(' '),
    tool: path[0] ?? '',
    group: command.group ?? 'basics',
    path,
    display: path.join(' '),
    aliases: command.aliases ?? [],
    variants: [variant],
    glosses: Object.entries(command.flags ?? {}).map(([name, meaning]) => ({
      target: { kind: 'flag', name },
      label: name,
      prose: words(meaning, line + 2),
      from: 'note',
    })),
    notes: [],
    seeAlso: [],
    verified: 'shape',
    ...command.more,
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
    definition: { prose: words(definition, 1000 + at), also: [] },
    facts: [],
    relations: [],
  };
}
