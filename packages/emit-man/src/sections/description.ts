import type { Part, Topic } from '@cribnotes/core';
import type { Block, Span } from '../document.ts';
import { sectionNotes } from '../items/section-note.ts';
import { printedGroups } from '../printed.ts';
import { inlineSpans } from '../words/inline.ts';
import { phraseSpans } from '../words/phrase-spans.ts';
import { capitalized, closed, ended } from '../words/sentence.ts';
import { joinSentences, plain, prose } from '../words/span.ts';
import type { Voice } from '../words/voice.ts';
import { summaryBeyondName, titleBeyondName } from './name.ts';
import { opened } from './opening.ts';

/** Characters that still read as one paragraph. */
const oneParagraph = 400;

/** Gives what the topic is about, what its first group says of it, and how to read what follows. */
export function description(topic: Topic, voice: Voice): readonly Block[] {
  const { intro } = opened(printedGroups(topic), topic.title);
  const said = [titleBeyondName(topic), summaryBeyondName(topic)].filter((text) => text !== undefined);
  const sentences = said.map((text) => capitalized(ended([prose(text)]), voice));
  const how = howToRead(topic, voice);
  const told = intro.map(({ inlines }) => closed(inlineSpans(inlines)));
  const all = [...sentences, ...told, how];
  if (all.reduce((sum, spans) => sum + plain(spans).length, 0) <= oneParagraph) return paragraph(all);
  return [...paragraph(sentences), ...sectionNotes(intro), ...paragraph([how])];
}

function paragraph(sentences: readonly (readonly Span[])[]): readonly Block[] {
  const spans = joinSentences(sentences.filter((each) => each.length > 0));
  return spans.length === 0 ? [] : [{ kind: 'paragraph', spans }];
}

function howToRead(topic: Topic, { page }: Voice): readonly Span[] {
  const parts = topic.entries.flatMap((entry) => {
    if (entry.kind === 'command') return entry.variants.flatMap((variant) => variant.template.parts);
    return entry.kind === 'input' ? entry.template.parts : [];
  });
  if (parts.length === 0) return [];
  const slots = parts.flatMap(placeholders);
  const brackets = slots.some((slot) => slot.optional) || parts.some(isOptionalFlag);
  const typed = phraseSpans(slots.length > 0 ? page.typeAndReplace : page.type);
  return brackets ? joinSentences([typed, [prose(page.brackets)]]) : typed;
}

function isOptionalFlag(part: Part): boolean {
  return part.kind === 'flag' && part.optional === true;
}

function placeholders(part: Part): readonly { readonly optional?: true }[] {
  switch (part.kind) {
    case 'placeholder':
      return [part];
    case 'compound':
      return part.parts.flatMap(placeholders);
    case 'flag':
      return (part.value ?? []).flatMap(placeholders);
    case 'word':
    case 'operator':
      return [];
  }
}
