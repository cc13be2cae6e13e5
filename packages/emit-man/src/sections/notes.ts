import type { Entry, Topic, Variant } from '@cribnotes/core';
import { fillPhrase } from '@cribnotes/core/printed-words';
import type { Block, Span } from '../document.ts';
import { destructiveMark } from '../items/destructive.ts';
import { phraseSpans } from '../words/phrase-spans.ts';
import { join, literal, prose } from '../words/span.ts';
import { templateSpans } from '../words/template.ts';
import { bracketed, type Voice } from '../words/voice.ts';

/** Gives what to be careful with, and where the page's words come from. */
export function notes(topic: Topic, voice: Voice): readonly Block[] {
  const paragraphs = [destructive(topic, voice), checked(topic, voice), sources(topic, voice)].filter(
    (spans) => spans.length > 0,
  );
  return paragraphs.map((spans) => ({ kind: 'paragraph', spans }));
}

function destructive(topic: Topic, voice: Voice): readonly Span[] {
  const names = topic.entries.flatMap(destructiveForms);
  if (names.length === 0) return [];
  const mark = [prose(destructiveMark(voice))];
  return phraseSpans(voice.page.destructiveList, mark, join(names, voice.comma));
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

function checked(topic: Topic, { page, comma }: Voice): readonly Span[] {
  const tools = topic.tools.filter((tool) => tool.verified !== 'shape');
  if (tools.length === 0) return [];
  const names = tools.map((tool) => {
    const version = tool.version === undefined ? '' : ` ${tool.version}`;
    return [
      prose(
        tool.verified === 'tool'
          ? `${tool.program}${version}`
          : fillPhrase(page.documentationOf, `${tool.program}${version}`),
      ),
    ];
  });
  return phraseSpans(page.pageChecked, join(names, comma));
}

/** Names of notes that still read as a sentence. */
const mostNames = 8;

/** One date for all notes is said once. */
function sources(topic: Topic, voice: Voice): readonly Span[] {
  const { page, comma } = voice;
  if (topic.sources.length === 0) return [];
  const dates = new Set(topic.sources.map((source) => source.date));
  const [date] = dates;
  const common = dates.size === 1 && date !== undefined ? fillPhrase(page.ofDate, date) : '';
  if (topic.sources.length > mostNames)
    return phraseSpans(page.madeFromNotes, [prose(`${topic.sources.length}`)], [prose(common)]);
  const names = topic.sources.map((source) => {
    const own = common === '' && source.date !== undefined ? bracketed(source.date, voice) : '';
    return [prose(source.id + own)];
  });
  return phraseSpans(page.madeFrom, [...join(names, comma), ...(common === '' ? [] : [prose(common)])]);
}
