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

/** One date for all notes is said once. */
function sources(topic: Topic): readonly Span[] {
  if (topic.sources.length === 0) return [];
  const dates = new Set(topic.sources.map((source) => source.date));
  const [date] = dates;
  const common = dates.size === 1 && date !== undefined ? ` of ${date}` : '';
  const names = topic.sources.map((source) => {
    const own = common === '' && source.date !== undefined ? ` (${source.date})` : '';
    return [prose(source.id + own)];
  });
  return [prose('Made from '), ...join(names, ', '), prose(`${common}.`)];
}

function warnings(topic: Topic): readonly Block[] {
  const found = topic.diagnostics.filter((diagnostic) => diagnostic.level !== 'info');
  if (found.length === 0) return [];
  const entries = found.map((diagnostic): readonly Block[] => {
    const place = `${diagnostic.span.source}:${diagnostic.span.start.line}: `;
    return [{ kind: 'paragraph', spans: ended([prose(place), ...quoted(diagnostic.message)]) }];
  });
  return [
    { kind: 'paragraph', spans: [prose('To look at in the notes:')] },
    { kind: 'list', marks: 'bullets', entries },
  ];
}

/** What a message quotes in grave accents is text of a command. */
function quoted(message: string): readonly Span[] {
  return message.split(/`([^`]+)`/).map((text, index) => (index % 2 === 1 ? literal(text) : prose(text)));
}
