import type { Entry, Topic, Variant } from '@cribnotes/core';
import { fillPhrase } from '@cribnotes/core/printed-words';
import type { Block, Span } from '../document.ts';
import { destructiveMark } from '../items/destructive.ts';
import { unusedNames } from '../other-names.ts';
import { phraseSpans } from '../words/phrase-spans.ts';
import { join, literal, plain, prose } from '../words/span.ts';
import { templateSpans } from '../words/template.ts';
import { bracketed, type Voice } from '../words/voice.ts';

/** Gives what to be careful with, and where the page's words come from. */
export function notes(topic: Topic, voice: Voice): readonly Block[] {
  const paragraphs = [
    destructive(topic, voice),
    otherNames(topic, voice),
    checked(topic, voice),
    sources(topic, voice),
  ].filter((spans) => spans.length > 0);
  return paragraphs.map((spans) => ({ kind: 'paragraph', spans }));
}

function destructive(topic: Topic, voice: Voice): readonly Span[] {
  const forms = topic.entries.flatMap(destructiveForms);
  const told = new Set(forms.map(plain));
  const isTold = (text: string): boolean => [...told].some((form) => `${text} `.startsWith(`${form} `));
  const steps = topic.recipes.flatMap((recipe) =>
    recipe.steps.filter(({ effect }) => effect === 'destructive'),
  );
  const others = steps
    .map(({ template }) => templateSpans(template))
    .filter((spans) => !isTold(plain(spans)) && told.add(plain(spans)));
  const names = [...forms, ...others];
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

/** The names that only the tool knows, each once. */
function otherNames(topic: Topic, { page, comma }: Voice): readonly Span[] {
  const names = topic.entries.flatMap((entry) => {
    const others = entry.kind === 'command' ? unusedNames(entry) : [];
    if (entry.kind !== 'command' || others.length === 0) return [];
    return [
      join(
        [entry.display, ...others].map((name) => [literal(name)]),
        ' = ',
      ),
    ];
  });
  return names.length === 0 ? [] : phraseSpans(page.otherNames, join(names, comma));
}

function checked(topic: Topic, { page, comma }: Voice): readonly Span[] {
  const tools = topic.tools.filter((tool) => tool.verified !== 'shape');
  if (tools.length === 0) return [];
  const versions = Map.groupBy(tools, ({ verified, version = '' }) => `${verified} ${version}`);
  const names = [...versions.values()].map((alike): string => {
    const [{ verified, version }] = alike as [Topic['tools'][number]];
    const called = alike.map(({ program }) => program).join(comma);
    const text = version === undefined ? called : `${called} ${version}`;
    return verified === 'tool' ? text : fillPhrase(page.documentationOf, text);
  });
  const between = versions.size < tools.length ? '; ' : comma;
  return phraseSpans(page.pageChecked, [prose(names.join(between))]);
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
