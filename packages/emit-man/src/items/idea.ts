import type { Concept, Fact } from '@cribnotes/core';
import type { Block, Span } from '../document.ts';
import { phraseSpans } from '../words/phrase-spans.ts';
import { capitalized, sentence } from '../words/sentence.ts';
import { plain, prose } from '../words/span.ts';
import { bracketed, type Voice } from '../words/voice.ts';
import { wording } from '../words/wording.ts';

/** Gives an idea of the notes: what it is, then what is said about it. */
export function idea(concept: Concept, voice: Voice): Block {
  return { kind: 'item', tags: [tag(concept, voice)], body: body(concept, voice), below: true };
}

/**
 * Nobody types a term, so it is not bold, and needs a line of its own to stand out.
 * Other names are shown unless they differ in case or number only.
 */
function tag(concept: Concept, voice: Voice): readonly Span[] {
  const known = new Set([singular(concept.term)]);
  const others = concept.alsoKnownAs.filter(
    (name) => !known.has(singular(name)) && known.add(singular(name)),
  );
  const names = plain(phraseSpans(voice.page.alsoCalled, [prose(others.join(voice.comma))]));
  const also = others.length === 0 ? [] : [prose(bracketed(names, voice))];
  return [prose(concept.term), ...also];
}

function singular(name: string): string {
  return wording(name).replace(/s$/, '');
}

/** The definition, or else the first statement, stands beside the tag; further statements become a list. */
function body(concept: Concept, voice: Voice): readonly Block[] {
  const all = concept.definition === undefined ? concept.facts : [concept.definition, ...concept.facts];
  const known = new Set<string>();
  const [first, ...rest] = all.filter(
    ({ prose: { plain } }) => !known.has(wording(plain)) && known.add(wording(plain)),
  );
  if (first === undefined) return [];
  if (rest.length === 0) return [paragraph(first, voice)];
  return [
    paragraph(first, voice),
    { kind: 'list', marks: 'bullets', entries: rest.map((fact) => [paragraph(fact, voice)]) },
  ];
}

function paragraph(fact: Fact, voice: Voice): Block {
  const disputed = fact.disputed ? [prose(bracketed(voice.page.opposite, voice))] : [];
  return { kind: 'paragraph', spans: [...capitalized(sentence(fact.prose), voice), ...disputed] };
}
