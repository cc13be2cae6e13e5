import type {
  CommandEntry,
  Concept,
  Description,
  Group,
  GroupItem,
  KeysEntry,
  Part,
  Prose,
  Recipe,
  Snippet,
  Span,
  Template,
  Topic,
  Variant,
} from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';

/** A place in a made-up note. */
export function at(line: number, column = 1): Span {
  const point = { line, column, offset: 0 };
  return { source: 'notes.md', start: point, end: { ...point, column: column + 9 } };
}

export function prose(text: string, span: Span = at(1)): Prose {
  return { inlines: [{ kind: 'text', text }], plain: text, spans: [span] };
}

/** A command line of literal words, or of the parts given. */
export function template(line: string, more: Partial<Template> = {}): Template {
  const parts = line.split(' ').map((text): Part => ({ kind: 'word', role: 'operand', text }));
  return { parts, text: line, ...more };
}

export function described(text: string): Description {
  return { prose: prose(text), text, how: 'before', shared: false, confidence: 0.9 };
}

/** A row with its command line for an id. */
export function row(line: string, more: Partial<Variant> = {}): Variant {
  return {
    id: line,
    group: '',
    template: template(line),
    flags: [],
    otherDescriptions: [],
    notes: [],
    glosses: [],
    examples: [],
    occurrences: [{ span: at(1), raw: line, role: 'entry', headings: [], repairs: [] }],
    ...more,
  };
}

export function command(
  id: string,
  variants: readonly [Variant, ...Variant[]],
  more: Partial<CommandEntry> = {},
): CommandEntry {
  const path = id.split(' ');
  const [tool = ''] = path;
  const base = { kind: 'command', id, tool, path, display: id, variants } as const;
  return { ...base, aliases: [], seeAlso: [], verified: 'tool', ...more };
}

export function keys(text: string, sentence: string): KeysEntry {
  return {
    kind: 'keys',
    id: text,
    tool: 'tmux',
    group: '',
    text,
    chords: [],
    description: described(sentence),
    otherDescriptions: [],
    occurrences: [{ span: at(1), raw: text, role: 'entry', headings: [], repairs: [] }],
    notes: [],
    seeAlso: [],
  };
}

export function concept(term: string, definition: string): Concept {
  const fact = { prose: prose(definition), also: [] };
  return { id: term, term, alsoKnownAs: [], definition: fact, facts: [], relations: [] };
}

export function recipe(title: string, steps: readonly Template[]): Recipe {
  return { id: title, title: prose(title), steps: steps.map((each) => ({ template: each })), spans: [at(1)] };
}

export function snippet(title: string, line: string): Snippet {
  const lines = [{ text: line }];
  return { id: title, language: 'yaml', title: prose(title), lines, clean: `${line}\n`, spans: [at(1)] };
}

export function note(text: string, span: Span = at(1)): GroupItem {
  return { kind: 'note', prose: prose(text, span) };
}

/** An item for the row of a command. */
export function rowItem(entry: string, variant: string): GroupItem {
  return { kind: 'command', entry, variant };
}

/** A group with its title for an id. */
export function group(title: string | undefined, items: readonly GroupItem[]): Group {
  return { id: title ?? 'general', ...(title === undefined ? {} : { title }), level: 1, items };
}

/** A topic of these groups and things, and nothing else. */
export function topicOf(groups: readonly Group[], things: Partial<Topic>): Topic {
  const nothing = {
    entries: [],
    concepts: [],
    recipes: [],
    snippets: [],
    links: [],
    diagnostics: [],
    tools: [],
  };
  const { summary: _, ...sample } = { ...sampleTopic(), ...nothing, sources: [] };
  return { ...sample, groups, ...things };
}
