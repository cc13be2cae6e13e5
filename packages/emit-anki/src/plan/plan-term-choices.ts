import type { Concept, Topic } from '@cribnotes/core';
import {
  ALIKE,
  type Candidate,
  COMPARED,
  type Comparison,
  mostAlike,
  NEXT,
  pairName,
  toChoice,
} from './choice-pairs.ts';
import type { NotePlan } from './note-plan.ts';
import { onceATopic } from './once-a-topic.ts';
import { isDefinition } from './plan-concepts.ts';
import { PROMPT_LIMIT } from './prompts.ts';
import { alikeNames, sharedWords } from './siblings.ts';
import { AGAINST } from './words.ts';

/** Notes that ask which of two terms a definition is about: terms of one section that are set side by side. */
export function planTermChoices(topic: Topic, notes: readonly NotePlan[]): readonly Comparison[] {
  const taught = new Map(notes.map((note) => [note.key, note]));
  const set = new Set(notes.flatMap((note) => (note.kind === 'contrast' ? [pairName(note.concepts)] : [])));
  const candidates = topic.concepts.flatMap((concept) => {
    const note = taught.get(`concept ${concept.id}`);
    if (!note || !concept.definition || !isDefinition(topic, concept)) return [];
    const prompt = withoutTerm(concept);
    if (prompt === undefined) return [];
    return [
      {
        id: concept.id,
        side: { term: concept.term, definition: concept.definition.prose },
        prompt,
        isFirst: true,
        ...(concept.group === undefined ? {} : { group: concept.group }),
        source: note.source,
        key: note.key,
        concept,
      },
    ];
  });
  const sections = Map.groupBy(candidates, ({ concept }) => concept.group);
  const behind = new Map([...sections.values()].flatMap(nextOfEach));
  const pairs = candidates.flatMap((one) =>
    (behind.get(one) ?? []).flatMap((other) => {
      const alike = likenessOfTerms(topic, one.concept, other.concept);
      if (alike < ALIKE || set.has(pairName([one.id, other.id]))) return [];
      const isSaid = (asked: Candidate, { side }: Candidate): boolean =>
        asked.prompt.toLowerCase().includes(side.term.toLowerCase().replace(/s$/, ''));
      if (!isSaid(other, one)) return [{ one, other, alike }];
      return isSaid(one, other) ? [] : [{ one: other, other: one, alike }];
    }),
  );
  return mostAlike(pairs).map(({ one, other }) => toChoice(topic, one, other, false));
}

/** The terms that each one of a section is compared with: those behind it. */
function nextOfEach<Term>(terms: readonly Term[]): (readonly [Term, readonly Term[]])[] {
  const many = terms.length > COMPARED;
  return terms.map((term, at) => [term, terms.slice(at + 1, many ? at + 1 + NEXT : undefined)]);
}

function likenessOfTerms(topic: Topic, one: Concept, other: Concept): number {
  const title = one.group === undefined ? '' : (titles(topic).get(one.group) ?? '');
  const names = [one, other].map(({ term }) => term.toLowerCase().replace(/s$/, ''));
  const isTitle = names.every((name) => title.includes(name)) ? 1 : 0;
  const together = [...one.facts, ...other.facts].some(
    ({ prose }) =>
      AGAINST.test(prose.plain) && names.every((name) => prose.plain.toLowerCase().includes(name)),
  );
  const verbs = verbsOf(topic);
  const areVerbs = names.every((name) => verbs.has(name)) ? 0.3 : 0;
  const [last, otherLast] = names.map((name) => name.split(' ').at(-1));
  const isKind = names.every((name) => name.includes(' ')) && last === otherLast ? 0.75 : 0;
  const words = sharedWords(
    one.definition?.prose.plain ?? '',
    other.definition?.prose.plain ?? '',
    new Set(names),
  );
  return isTitle + isKind + areVerbs + (together ? 0.75 : 0) + words + alikeNames(names[0]!, names[1]!);
}

const titles = onceATopic(
  ({ groups }): ReadonlyMap<string, string> =>
    new Map(groups.toReversed().map(({ id, title }) => [id, title?.toLowerCase() ?? ''])),
);

/** The last words of all commands. */
const verbsOf = onceATopic(
  ({ entries }): ReadonlySet<string> =>
    new Set(entries.flatMap((entry) => (entry.kind === 'command' ? [entry.path.at(-1) ?? ''] : []))),
);

/** A definition with its term missing; nothing where it says the term again. */
function withoutTerm({ term, definition }: Concept): string | undefined {
  const said = definition?.prose.plain.replace(/\s+/g, ' ').trim() ?? '';
  const name = term.toLowerCase().replace(/s$/, '');
  const copula = /^(?:(?:an?|the) )?.{0,40}? (?:is|are) /i.exec(said)?.[0] ?? '';
  const rest = copula.toLowerCase().includes(name) ? said.slice(copula.length) : said;
  if (rest.toLowerCase().includes(name)) return undefined;
  const clause = rest.length <= PROMPT_LIMIT ? rest : (/^.{15,120}?(?=[;:.](?:\s|$))/.exec(rest)?.[0] ?? '');
  return clause === '' ? undefined : clause.charAt(0).toUpperCase() + clause.slice(1).replace(/[.;:]$/, '');
}
