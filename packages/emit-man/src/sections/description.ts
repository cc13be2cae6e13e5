import type { Part, Topic } from '@cribnotes/core';
import type { Block, Span } from '../document.ts';
import { phraseSpans } from '../words/phrase-spans.ts';
import { capitalized, ended } from '../words/sentence.ts';
import { joinSentences, prose } from '../words/span.ts';
import type { Voice } from '../words/voice.ts';
import { titleBeyondName } from './name.ts';

/** Gives what the topic is about, and how to read what follows. */
export function description(topic: Topic, voice: Voice): readonly Block[] {
  const said = [titleBeyondName(topic), topic.summary].filter((text) => text !== undefined);
  const sentences = said.map((text) => capitalized(ended([prose(text)]), voice));
  const spans = joinSentences([...sentences, howToRead(topic, voice)].filter((each) => each.length > 0));
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
