import type { Concept, Fact, Relation } from '../model.ts';
import { spans } from './place.ts';
import { prose } from './prose.ts';
import { list, object, oneOf, optional, type Shape } from './shape.ts';
import { text, yes } from './simple.ts';

const fact: Shape<Fact> = object({ prose, also: list(prose), disputed: optional(yes) });

const relation: Shape<Relation> = object({
  kind: oneOf({
    'instance-of': true,
    'built-from': true,
    'part-of': true,
    contrasts: true,
    'managed-by': true,
    'see-also': true,
  }),
  to: object({ kind: oneOf({ concept: true, command: true }), id: text }),
  evidence: spans,
});

export const concept: Shape<Concept> = object({
  id: text,
  term: text,
  alsoKnownAs: list(text),
  group: optional(text),
  definition: optional(fact),
  facts: list(fact),
  relations: list(relation),
});
