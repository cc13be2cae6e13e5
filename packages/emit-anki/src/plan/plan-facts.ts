import { createHash } from 'node:crypto';
import type { Concept, Fact, Prose, Topic } from '@cribnotes/core';
import { cardContext } from './card-context.ts';
import { escapePattern } from './escape-pattern.ts';
import type { FactPlan } from './note-plan.ts';
import { noteTag } from './note-tags.ts';
import { onceATopic } from './once-a-topic.ts';
import { isDefinition } from './plan-concepts.ts';
import { PROMPT_LIMIT } from './prompts.ts';
import { standsAlone } from './stands-alone.ts';
import { allProse } from './topic-sentences.ts';
import {
  CLAUSE_SUBJECTS,
  CONDITION,
  DETERMINERS,
  IMPERSONAL,
  LEAD,
  OWNERS,
  POINTERS,
  SUBJECTS,
  THEREFORE,
} from './words.ts';

/** The most notes that one concept's further facts make: the rest stands on the back of its definition. */
const FACTS = 8;

/** The fewest words that must be left beside the term, or a sentence says too little to find it. */
const WORDS = 4;

/**
 * Notes that ask for the term of a statement: "[…] are immutable once they are built". A definition that does not say what
 * its term is, is such a statement.
 */
export function planFacts(topic: Topic, concept: Concept): readonly FactPlan[] {
  const isTool = topic.tools.some(({ program }) => program === concept.term.toLowerCase());
  if (isTool || (!concept.definition && concept.facts.length === 0)) return [];
  const names = [concept.term, ...concept.alsoKnownAs].filter(({ length }) => length > 2);
  const statement = concept.definition && !isDefinition(topic, concept) ? [concept.definition] : [];
  const conditional = conditionsOf(topic);
  return [...statement, ...concept.facts]
    .filter((fact) => !fact.disputed)
    .flatMap((fact) => planFact(topic, concept, fact, names, conditional))
    .slice(0, FACTS);
}

function planFact(
  topic: Topic,
  concept: Concept,
  { prose }: Fact,
  names: readonly string[],
  conditional: ReadonlySet<string>,
): readonly FactPlan[] {
  const said = prose.plain.replace(/\s+/g, ' ').trim();
  const bare = said.replace(LEAD, '');
  const sentence = bare === said ? said : bare.charAt(0).toUpperCase() + bare.slice(1);
  const asked = askForTerm(sentence, concept.term, names);
  if (asked === undefined || sentence.endsWith(':')) return [];
  const words = asked.prompt.match(/\p{L}{2,}/gu) ?? [];
  if (
    asked.prompt.length > PROMPT_LIMIT ||
    words.length < WORDS ||
    POINTERS.test(sentence) ||
    THEREFORE.test(sentence)
  )
    return [];
  if (conditional.has(lineBehind(prose)) || namesCommands(topic, sentence)) return [];
  const digest = createHash('sha256').update(words.join(' ').toLowerCase()).digest('base64url').slice(0, 8);
  return [
    {
      kind: 'fact',
      key: `fact ${concept.id} ${digest}`,
      prompt: asked.prompt,
      context: cardContext(topic, concept.group),
      source: prose.spans[0],
      ...(concept.group === undefined ? {} : { group: concept.group }),
      tags: [noteTag('kind', 'fact')],
      term: asked.term,
      pictures: [],
    },
  ];
}

/** The statement with its term missing: by name where it is the subject, or where a word stands for it. */
function askForTerm(
  sentence: string,
  term: string,
  names: readonly string[],
): { readonly prompt: string; readonly term: string } | undefined {
  for (const [word, instead] of STAND_INS)
    if (word.test(sentence) && !IMPERSONAL.test(sentence))
      return { prompt: tidyEnd(sentence.replace(word, instead)), term };
  const found = names.map((name) => nameIn(sentence, name)).find((match) => match !== undefined);
  if (!found || !standsAlone(sentence)) return undefined;
  const prompt = sentence.replaceAll(found.pattern, '[…]').replace(/(?<!\p{L})an? (?=\[…\])/giu, '');
  const masks = prompt.split('[…]').length - 1;
  const isOne = masks === 1 || (masks === 2 && (/ the \[…\]/.test(prompt) || !/ and /.test(prompt)));
  return isOne && isSubject(prompt) ? { prompt: tidyEnd(prompt), term: found.text } : undefined;
}

const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [SUBJECTS, '[…]'],
  [OWNERS, '[…]’s'],
  [CLAUSE_SUBJECTS, '$1[…]'],
];

function tidyEnd(prompt: string): string {
  return prompt.replace(/\s+(?=[,.;:](?:\s|$))/g, '');
}

/**
 * Whether the term is what the statement is about: nothing but an article or a number stands before it, or a clause that
 * leads on to it or in which it comes as early.
 */
function isSubject(prompt: string): boolean {
  const at = prompt.indexOf('[…]');
  const before = prompt.slice(0, at).toLowerCase();
  if (/\b(?:that|this|these|those) $/.test(before) || (at < 5 && /^\s*[,;:]/.test(prompt.slice(at + 3))))
    return false;
  const words = before.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.every((word) => DETERMINERS.has(word))) return true;
  if (!LEADING.has(words[0] ?? '')) return words.length <= 2 && /\p{L}(?:ed|ly|al) $/u.test(before);
  return words.length <= 5 ? !/[:;(]/.test(before) : /, (?:the )?$/.test(before);
}

/** What begins a clause that may come before the sentence's own. */
const LEADING = new Set(
  'if when while once with without before after only wenn ohne mit nur si sans avec quand con sin cuando'.split(
    ' ',
  ),
);

/** Whether a statement lists commands, which other cards ask for. */
function namesCommands(topic: Topic, sentence: string): boolean {
  const names = commandNames(topic);
  const found = new Set<object>();
  for (let at = 0; at + BEGINNING <= sentence.length; at++)
    for (const named of names.get(sentence.slice(at, at + BEGINNING)) ?? [])
      if (sentence.startsWith(named.name, at)) found.add(named);
  return found.size > 1;
}

/** How many letters of a name are looked up: the shortest has a letter, a blank and a letter. */
const BEGINNING = 3;

const commandNames = onceATopic(({ entries }): ReadonlyMap<string, readonly { readonly name: string }[]> => {
  const named = entries.flatMap((entry) =>
    entry.kind === 'command' && entry.path.length > 1 ? [{ name: entry.display }] : [],
  );
  return Map.groupBy(named, ({ name }) => name.slice(0, BEGINNING));
});

/** Where sentences stand that make the one before them hold under a condition only. */
const conditionsOf = onceATopic((topic): ReadonlySet<string> => {
  const places = allProse(topic).flatMap(({ plain, spans: [span] }) =>
    CONDITION.test(plain) ? [`${span.source}:${span.start.line}`] : [],
  );
  return new Set(places);
});

function lineBehind({ spans }: Prose): string {
  const last = spans.at(-1) ?? spans[0];
  return `${last.source}:${last.end.line + 1}`;
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
