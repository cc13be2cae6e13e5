import { createHash } from 'node:crypto';
import type { Concept, Fact, Topic } from '@cribnotes/core';
import { cardContext } from './card-context.ts';
import { escapePattern } from './escape-pattern.ts';
import type { FactPlan } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { PROMPT_LIMIT } from './prompts.ts';
import { standsAlone } from './stands-alone.ts';

/** The most notes that one concept's further facts make: the rest stands on the back of its definition. */
const FACTS = 4;

/** The fewest words that must be left beside the term, or a sentence says too little to find it. */
const WORDS = 4;

/** Notes that ask for the term of a statement: "… help with image re-building and sharing". */
export function planFacts(topic: Topic, concept: Concept): readonly FactPlan[] {
  const isTool = topic.tools.some(({ program }) => program === concept.term.toLowerCase());
  if (!concept.definition || isTool) return [];
  const names = [concept.term, ...concept.alsoKnownAs].filter(({ length }) => length > 2);
  return concept.facts
    .filter((fact) => !fact.disputed)
    .flatMap((fact) => planFact(topic, concept, fact, names))
    .slice(0, FACTS);
}

function planFact(
  topic: Topic,
  concept: Concept,
  { prose }: Fact,
  names: readonly string[],
): readonly FactPlan[] {
  const sentence = prose.plain.replace(/\s+/g, ' ').trim();
  const found = names.map((name) => nameIn(sentence, name)).find((match) => match !== undefined);
  if (!found || !standsAlone(sentence) || sentence.endsWith(':')) return [];
  const prompt = sentence.replaceAll(found.pattern, '[…]');
  if (/\b(?:that|this|these|those) \[…\]/i.test(prompt)) return [];
  const words = prompt.match(/\p{L}{2,}/gu) ?? [];
  if (prompt.length > PROMPT_LIMIT || words.length < WORDS) return [];
  const digest = createHash('sha256').update(words.join(' ').toLowerCase()).digest('base64url').slice(0, 8);
  return [
    {
      kind: 'fact',
      key: `fact ${concept.id} ${digest}`,
      prompt,
      context: cardContext(topic, concept.group),
      source: prose.spans[0],
      ...(concept.group === undefined ? {} : { group: concept.group }),
      tags: [noteTag('kind', 'fact')],
      term: found.text,
      pictures: [],
    },
  ];
}

/** The name as the sentence has it, in singular or plural, and the pattern of all its places. */
function nameIn(
  sentence: string,
  name: string,
): { readonly text: string; readonly pattern: RegExp } | undefined {
  const stem = escapePattern(name.replace(/s$/i, ''));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}._/-])${stem}(?:e?s)?(?![\\p{L}\\p{N}~_/-])`, 'giu');
  const [text] = sentence.match(pattern) ?? [];
  return text === undefined ? undefined : { text, pattern };
}
