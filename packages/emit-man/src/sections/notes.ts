import type { Topic } from '@cribnotes/core';
import type { Block, Span } from '../document.ts';
import { ended } from '../words/sentence.ts';
import { join, literal, prose } from '../words/span.ts';

/** Gives what to be careful with, and where the page's words come from. */
export function notes(topic: Topic): readonly Block[] {
  const paragraphs = [destructive(topic), checked(topic), sources(topic)].filter((spans) => spans.length > 0);
  return [...paragraphs.map((spans): Block => ({ kind: 'paragraph', spans })), ...warnings(topic)];
}

function destructive(topic: Topic): readonly Span[] {
  const entries = topic.entries.filter((entry) => entry.kind === 'command' && entry.effect === 'destructive');
  const names = entries.flatMap((entry) => (entry.kind === 'command' ? [[literal(entry.display)]] : []));
  if (names.length === 0) return [];
  return [prose('These commands delete or overwrite things: '), ...join(names, ', '), prose('.')];
}

function checked(topic: Topic): readonly Span[] {
  const tools = topic.tools.filter((tool) => tool.verified !== 'shape');
  if (tools.length === 0) return [];
  const names = tools.map((tool) => {
    const version = tool.version === undefined ? '' : ` ${tool.version}`;
    return [
      prose(
        tool.verified === 'tool'
          ? `${tool.program}${version}`
          : `the documentation of ${tool.program}${version}`,
      ),
    ];
  });
  return [prose('Commands and options were checked against '), ...join(names, ', '), prose('.')];
}

function sources(topic: Topic): readonly Span[] {
  if (topic.sources.length === 0) return [];
  const names = topic.sources.map((source) => [
    prose(source.date ? `${source.id} (${source.date})` : source.id),
  ]);
  return [prose('Made from '), ...join(names, ', '), prose('.')];
}

function warnings(topic: Topic): readonly Block[] {
  const found = topic.diagnostics.filter((diagnostic) => diagnostic.level !== 'info');
  if (found.length === 0) return [];
  const entries = found.map((diagnostic): readonly Block[] => {
    const place = `${diagnostic.span.source}:${diagnostic.span.start.line}: `;
    return [{ kind: 'paragraph', spans: ended([prose(place + diagnostic.message)]) }];
  });
  return [
    { kind: 'paragraph', spans: [prose('To look at in the notes:')] },
    { kind: 'list', marks: 'bullets', entries },
  ];
}
