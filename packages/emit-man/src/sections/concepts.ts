import type { Concept, Fact, Topic } from '@cribnotes/core';
import type { Block, Span } from '../document.ts';
import { sentence } from '../words/sentence.ts';
import { literal, prose } from '../words/span.ts';

/** Gives every idea of the notes: what it is, then what is said about it. */
export function concepts(topic: Topic): readonly Block[] {
  return topic.concepts.map((concept) => ({ kind: 'item', tags: [tag(concept)], body: body(concept) }));
}

function tag(concept: Concept): readonly Span[] {
  const others = concept.alsoKnownAs.length === 0 ? [] : [prose(` (also ${concept.alsoKnownAs.join(', ')})`)];
  return [literal(concept.term), ...others];
}

/** One statement stands as it is; several become a list below the definition. */
function body(concept: Concept): readonly Block[] {
  const defined = concept.definition === undefined ? [] : [paragraph(concept.definition)];
  const facts = concept.facts.map(paragraph);
  if (defined.length + facts.length <= 1) return [...defined, ...facts];
  return [...defined, { kind: 'list', marks: 'bullets', entries: facts.map((fact) => [fact]) }];
}

function paragraph(fact: Fact): Block {
  const disputed = fact.disputed ? [prose(' (Another note says the opposite.)')] : [];
  return { kind: 'paragraph', spans: [...sentence(fact.prose), ...disputed] };
}
