import type { CommandEntry, Diagnostic, Prose, Span, Template, Topic } from '@cribnotes/core';
import { sampleTopic } from '@cribnotes/testkit';
import { emitter, type PdfOptions } from '../../src/index.ts';

const empty = { entries: [], concepts: [], recipes: [], snippets: [], images: [], links: [], groups: [] };

/** Gives a topic with one command for each line, all in one group. */
export function topicOf(lines: readonly string[], changes: Partial<Topic> = {}): Topic {
  return {
    ...sampleTopic(),
    ...empty,
    groups: [{ id: 'all', title: 'All of it' }],
    entries: lines.map(commandOf),
    ...changes,
  };
}

/** Gives the file that the emitter makes, and what it reports. */
export async function render(
  topic: Topic,
  options: Partial<PdfOptions> = {},
): Promise<{ bytes: Uint8Array | undefined; reported: readonly Diagnostic[] }> {
  const reported: Diagnostic[] = [];
  const common = { date: '2026-03-14', report: (one: Diagnostic) => void reported.push(one) };
  const [file] = await emitter.emit(topic, { ...common, ...options });
  return { bytes: file?.bytes, reported };
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

function commandOf(text: string, index: number): CommandEntry {
  const sentence = `Sentence number ${index + 1} about it`;
  return {
    kind: 'command',
    id: `command ${index}`,
    tool: 'tool',
    group: 'all',
    notes: [],
    seeAlso: [],
    path: ['tool'],
    display: text,
    aliases: [],
    glosses: [],
    verified: 'shape',
    variants: [
      {
        id: `variant ${index}`,
        template: templateOf(text),
        flags: [],
        description: {
          prose: proseOf(sentence, index + 1),
          text: sentence,
          how: 'before',
          shared: false,
          confidence: 1,
        },
        otherDescriptions: [],
        examples: [],
        occurrences: [{ span: spanAt(index + 1), raw: text, role: 'entry', headings: [], repairs: [] }],
      },
    ],
  };
}
