import type { Concept, Topic } from '@cribnotes/core';
import { cardContext } from './card-context.ts';
import { conceptQuestion, differenceQuestion } from './concept-questions.ts';
import { escapePattern } from './escape-pattern.ts';
import type { ConceptPlan, ContrastPlan, Skipped } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { shortenPrompt } from './prompts.ts';
import { standsAlone } from './stands-alone.ts';
import { picturesNear } from './topic-pictures.ts';
import { NO_KIND, NO_NOUN } from './words.ts';

/** The most further facts that the back of a concept shows. */
const REMARKS = 3;

/** The note that asks for a concept's definition. */
export function planConcept(topic: Topic, concept: Concept): readonly (ConceptPlan | Skipped)[] {
  const [first, ...facts] = concept.definition ? [concept.definition, ...concept.facts] : concept.facts;
  if (!first) return [];
  const refused = {
    id: concept.id,
    what: concept.term,
    said: first.prose.plain,
    span: first.prose.spans[0],
  };
  if (!concept.definition) return [{ ...refused, reason: 'no-definition' }];
  if (!isDefinition(topic, concept)) return [{ ...refused, reason: 'no-kind' }];
  if (!standsAlone(concept.term)) return [{ ...refused, reason: 'dangling-sentence' }];
  return [
    {
      kind: 'concept',
      key: `concept ${concept.id}`,
      prompt: shortenPrompt(conceptQuestion(topic.language, concept)),
      context: cardContext(topic, concept.group),
      source: first.prose.spans[0],
      ...(concept.group === undefined ? {} : { group: concept.group }),
      tags: [noteTag('kind', 'concept')],
      answer: first.prose,
      remarks: facts
        .filter(({ disputed, prose }) => !disputed && standsAlone(prose.plain) && !prose.plain.endsWith(':'))
        .slice(0, REMARKS),
      pictures: picturesNear(topic, concept.id),
    },
  ];
}

/** Whether the definition says what its term is; "managed by Docker" and "speeds up builds" say what happens. */
export function isDefinition({ language }: Topic, { term, definition }: Concept): boolean {
  if (!/^en\b/i.test(language)) return true;
  const said = definition?.prose.plain.replace(/\s+/g, ' ').trim() ?? '';
  const words = escapePattern(term.replace(/s$/i, ''));
  const copula = new RegExp(`^(?:(?:an?|the) )?${words}(?:e?s)?(?: \\p{L}+)? (?:is|are) (.*)$`, 'iu').exec(
    said,
  );
  if (copula) return !NO_KIND.test(copula[1] ?? '');
  const verb = new RegExp(`^(?:(?:an?|the) )?${words}(?:e?s)? (?!means? |refers? )(?=\\p{Ll}+ )`, 'iu');
  return !NO_NOUN.test(said) && !verb.test(said);
}

/** A note for each two concepts that the notes set against each other, where both are defined. */
export function planContrasts(topic: Topic): readonly ContrastPlan[] {
  const byId = new Map(topic.concepts.map((concept) => [concept.id, concept]));
  const pairs = new Map<string, ContrastPlan>();
  for (const concept of topic.concepts) {
    for (const relation of concept.relations) {
      const other = relation.to.kind === 'concept' ? byId.get(relation.to.id) : undefined;
      if (relation.kind !== 'contrasts' || !other || other === concept) continue;
      if (!concept.definition || !other.definition) continue;
      const key = `contrast ${[concept.id, other.id].sort().join(' | ')}`;
      if (pairs.has(key)) continue;
      const sides = [concept, other].map(({ term, definition }) => ({
        term,
        definition: definition!.prose,
      }));
      pairs.set(key, {
        kind: 'contrast',
        key,
        prompt: shortenPrompt(differenceQuestion(topic.language, concept.term, other.term)),
        context: cardContext(topic, concept.group),
        source: relation.evidence[0],
        ...(concept.group === undefined ? {} : { group: concept.group }),
        tags: [noteTag('kind', 'contrast')],
        concepts: [concept.id, other.id],
        sides,
        pictures: [],
      });
    }
  }
  return [...pairs.values()];
}
