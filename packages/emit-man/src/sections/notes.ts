import type { Entry, Topic, Variant } from '@cribnotes/core';
import type { Block, Span } from '../document.ts';
import { destructiveMark } from '../items/destructive.ts';
import { join, literal, prose } from '../words/span.ts';
import { templateSpans } from '../words/template.ts';

/** Gives what to be careful with, and where the page's words come from. */
export function notes(topic: Topic): readonly Block[] {
  const paragraphs = [destructive(topic), checked(topic), sources(topic)].filter((spans) => spans.length > 0);
  return paragraphs.map((spans) => ({ kind: 'paragraph', spans }));
}

function destructive(topic: Topic): readonly Span[] {
  const names = topic.entries.flatMap(destructiveForms);
  if (names.length === 0) return [];
  return [
    prose(`What is marked ${destructiveMark} deletes or overwrites things: `),
    ...join(names, ', '),
    prose('.'),
  ];
}

/** A command that destroys in whatever way it is used is named once, without its options. */
function destructiveForms(entry: Entry): readonly (readonly Span[])[] {
  const isMarked = ({ effect }: { readonly effect?: Variant['effect'] }): boolean => effect === 'destructive';
  switch (entry.kind) {
    case 'command':
      if (isMarked(entry) && entry.variants.every(isMarked)) return [[literal(entry.display)]];
      return entry.variants.filter(isMarked).map(({ template }) => templateSpans(template));
    case 'keys':
      return isMarked(entry) ? [[literal(entry.text)]] : [];
    case 'input':
      return isMarked(entry) ? [templateSpans(entry.template)] : [];
  }
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

/** Names of notes that still read as a sentence. */
const mostNames = 8;

/** One date for all notes is said once. */
function sources(topic: Topic): readonly Span[] {
  if (topic.sources.length === 0) return [];
  const dates = new Set(topic.sources.map((source) => source.date));
  const [date] = dates;
  const common = dates.size === 1 && date !== undefined ? ` of ${date}` : '';
  if (topic.sources.length > mostNames) return [prose(`Made from ${topic.sources.length} notes${common}.`)];
  const names = topic.sources.map((source) => {
    const own = common === '' && source.date !== undefined ? ` (${source.date})` : '';
    return [prose(source.id + own)];
  });
  return [prose('Made from '), ...join(names, ', '), prose(`${common}.`)];
}
