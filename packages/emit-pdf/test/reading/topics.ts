import type {
  CommandEntry,
  Diagnostic,
  Group,
  GroupItem,
  Prose,
  Span,
  Template,
  Topic,
} from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';
import { emitter, type PdfOptions } from '../../src/index.ts';

const empty = { entries: [], concepts: [], recipes: [], snippets: [], images: [], links: [], groups: [] };

/** Gives a topic with one command for each line, all in one group. */
export function topicOf(lines: readonly string[], changes: Partial<Topic> = {}): Topic {
  return {
    ...sampleTopic(),
    ...empty,
    ...sectionsOf([{ title: 'All of it', rows: lines }]),
    ...changes,
  };
}

/** A section to make: its rows are commands, or sentences of its own where they begin with `# `. */
export interface SectionOf {
  readonly title?: string;
  readonly level?: number;
  readonly rows: readonly string[];
}

/** Gives the groups and entries of a topic with these sections; the places of rows are their numbers. */
export function sectionsOf(sections: readonly SectionOf[]): Pick<Topic, 'groups' | 'entries'> {
  const entries: CommandEntry[] = [];
  let line = 0;
  const groups = sections.map(({ title, level = 1, rows }, number): Group => {
    const id = `group ${number}`;
    const items = rows.map((row): GroupItem => {
      line++;
      if (row.startsWith('# ')) return { kind: 'note', prose: proseOf(row.slice(2), line) };
      const entry = commandOf(row, line, id);
      entries.push(entry);
      return { kind: 'command', entry: entry.id, variant: entry.variants[0].id };
    });
    return { id, ...(title === undefined ? {} : { title }), level, items };
  });
  return { groups, entries };
}

/** Gives the file that the emitter makes, and what it reports. */
export async function render(
  topic: Topic,
  options: Partial<PdfOptions> = {},
): Promise<{ bytes: Uint8Array | undefined; summary: string | undefined; reported: readonly Diagnostic[] }> {
  const reported: Diagnostic[] = [];
  const common = { date: '2026-03-14', report: (one: Diagnostic) => void reported.push(one) };
  const [file] = await emitter.emit(topic, { ...common, ...options });
  return { bytes: file?.bytes, summary: file?.summary, reported };
}

/** Gives a command line whose parts are its words. */
export function templateOf(text: string): Template {
  const parts = text.split(' ').map((word, index) => ({
    kind: 'word' as const,
    role: index === 0 ? ('program' as const) : ('operand' as const),
    text: word,
  }));
  return { parts, text };
}

export function proseOf(text: string, line = 1): Prose {
  return { inlines: [{ kind: 'text', text }], plain: text, spans: [spanAt(line)] };
}

export function spanAt(line: number): Span {
  return { source: 'basics.md', start: { line, column: 1, offset: 0 }, end: { line, column: 2, offset: 1 } };
}

function commandOf(text: string, line: number, group: string): CommandEntry {
  const sentence = `Sentence number ${line} about it`;
  return {
    kind: 'command',
    id: `command ${line}`,
    tool: 'tool',
    seeAlso: [],
    path: ['tool'],
    display: text,
    aliases: [],
    verified: 'shape',
    variants: [
      {
        id: `variant ${line}`,
        group,
        template: templateOf(text),
        flags: [],
        description: {
          prose: proseOf(sentence, line),
          text: sentence,
          how: 'before',
          shared: false,
          confidence: 1,
        },
        otherDescriptions: [],
        notes: [],
        glosses: [],
        examples: [],
        occurrences: [{ span: spanAt(line), raw: text, role: 'entry', headings: [], repairs: [] }],
      },
    ],
  };
}
