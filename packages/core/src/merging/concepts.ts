import { assignFacts } from '../concepts/assign.ts';
import { type FactDraft, idOf } from '../concepts/fact.ts';
import { foundTerms } from '../concepts/found-terms.ts';
import { makeLexicon } from '../concepts/lexicon.ts';
import { cleanTerm } from '../concepts/term.ts';
import type { NoteDraft } from '../findings/note-draft.ts';
import type { TextUnit, Unit } from '../findings/unit.ts';
import { isSentenceWord } from '../lines/prose.ts';
import type { Concept, Fact, Prose, Relation } from '../model.ts';
import { likeness, stems } from './likeness.ts';
import type { Places } from './prose.ts';
import { findRelations, type PlacedRelation, relationsOf } from './relations.ts';
import { findSimilar, sayTheSame } from './similar.ts';
import { findSnippets } from './snippets.ts';

/** A draft of a fact with the note it stands in. */
interface PlacedFact {
  readonly fact: FactDraft;
  readonly prose: Prose;
}

/** Gives the concepts of a topic with their facts; the same fact of several notes is one. */
export function mergeConcepts(
  drafts: readonly NoteDraft[],
  placesOf: (draft: NoteDraft) => Places,
): Concept[] {
  const founded = new Map(drafts.map((d) => [d, foundTerms(d)]));
  const terms = new Map<string, string>();
  const name = (id: string, term: string): void => {
    if (!terms.has(id)) terms.set(id, cleanTerm(term));
  };
  for (const [draft, { facts, terms: claimed }] of founded) {
    for (const fact of facts) name(fact.concept, fact.term);
    for (const term of claimed) name(idOf(term, draft), term);
  }
  const tools = new Set(drafts.flatMap((d) => [...d.calls.values()].map((c) => c.call.program)));
  const lexicon = makeLexicon(terms, tools);
  const byConcept = new Map<string, PlacedFact[]>();
  const relations: PlacedRelation[] = [];
  for (const draft of drafts) {
    const assigned = assignFacts(draft, lexicon, founded.get(draft)?.facts ?? []);
    relations.push(...findRelations(draft, assigned, lexicon, placesOf(draft)));
    for (const fact of [...assigned, ...remarkFacts(draft, placesOf(draft)), ...leftOvers(draft)]) {
      const prose = placesOf(draft).prose([fact.statement]);
      const known = byConcept.get(fact.concept);
      if (known) known.push({ fact, prose });
      else byConcept.set(fact.concept, [{ fact, prose }]);
    }
  }
  const byFrom = Map.groupBy(relations, (r) => r.from);
  return [...byConcept].map(([id, facts]) =>
    makeConcept(
      id,
      facts,
      relationsOf(byFrom.get(id) ?? [], (other) => byConcept.has(other)),
    ),
  );
}

/** A remark in a Dockerfile that speaks of its own instruction ("CMD will run when …") is a fact of it. */
function remarkFacts(draft: NoteDraft, places: Places): FactDraft[] {
  return findSnippets(draft, places).remarks.flatMap((r): FactDraft[] =>
    r.instruction !== '' && new RegExp(`^(the\\s+)?${r.instruction}\\s`, 'i').test(r.statement.text)
      ? [
          {
            concept: idOf(r.instruction, draft),
            term: r.instruction,
            statement: r.statement,
            definition: false,
            founds: false,
          },
        ]
      : [],
  );
}

/** Free sentences that are about no term are kept under the heading they stand under. */
function leftOvers(draft: NoteDraft): FactDraft[] {
  return draft.units.flatMap((unit, at): FactDraft[] => {
    if (unit.kind === 'text' && unit.use === undefined && isLabel(unit, draft.units[at + 1]))
      unit.use = 'label';
    if (
      unit.kind !== 'text' ||
      unit.use !== undefined ||
      unit.reading.kind !== 'prose' ||
      unit.findings.some((f) => f.role === 'entry') ||
      !/\p{L}/u.test(unit.statement.text)
    )
      return [];
    const heading =
      unit.block.headings.at(-1)?.title.text ??
      draft.note.settings.title ??
      draft.note.id.replace(/^.*\/|\.[^.]*$/g, '');
    unit.use = 'fact';
    const term = cleanTerm(heading) || heading;
    return [
      {
        concept: `section:${term.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`,
        term,
        statement: unit.statement,
        definition: false,
        founds: false,
        unit,
      },
    ];
  });
}

/** A few words over a list or a block, which say what it is about. */
function isLabel(unit: TextUnit, next: Unit | undefined): boolean {
  const { text } = unit.statement;
  if (
    unit.block.items.length > 0 ||
    text.split(/\s+/).length > 4 ||
    /[.!?。]$/.test(text) ||
    next === undefined
  )
    return false;
  return (
    next.kind === 'code' || next.kind === 'table' || (next.kind === 'text' && next.block.items.length > 0)
  );
}

function makeConcept(id: string, facts: readonly PlacedFact[], relations: readonly Relation[]): Concept {
  const terms = facts.map((f) => cleanTerm(f.fact.term));
  const counts = new Map<string, number>();
  for (const each of terms) counts.set(each, (counts.get(each) ?? 0) + 1);
  const count = (t: string): number => counts.get(t) ?? 0;
  const term =
    [...counts.keys()].sort((a, b) => count(b) - count(a) || a.length - b.length || (a < b ? -1 : 1))[0] ??
    id;
  const merged = mergeFacts(facts);
  const definition = merged.find((m) => m.definition)?.fact;
  return {
    id,
    term: term.replace(/^\p{Ll}(?=\p{Ll}*$|\p{Ll}* )/u, (c) => c.toLocaleUpperCase('en')),
    alsoKnownAs: [...counts.keys()].filter(
      (t) =>
        t.toLowerCase() !== term.toLowerCase() &&
        !t.toLowerCase().startsWith(term.toLowerCase().slice(0, -1)),
    ),
    ...(definition ? { definition } : {}),
    facts: merged.filter((m) => m.fact !== definition).map((m) => m.fact),
    relations,
  };
}

const NEGATION = /(?<!\p{L})(not|never|no|n['’]t|nicht|kein\w*|nunca|jamás|pas|não|не|нет|değil)(?!\p{L})/iu;

interface FactGroup {
  readonly words: ReadonlySet<string>;
  readonly negative: boolean;
  definition: boolean;
  readonly list: PlacedFact[];
}

/** The stems of a sentence about a term, without the term itself and the small words: what it says of it. */
function tellingStems(text: string, term: string): ReadonlySet<string> {
  const own = stems(term);
  const small = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(isSentenceWord).join(' ');
  const dull = stems(small);
  const telling = new Set([...stems(text)].filter((stem) => !own.has(stem) && !dull.has(stem)));
  return telling.size > 0 ? telling : stems(text);
}

function mergeFacts(facts: readonly PlacedFact[]): { fact: Fact; definition: boolean }[] {
  const worded = facts.map((placed) => ({
    placed,
    words: tellingStems(placed.prose.plain, placed.fact.term),
  }));
  const groups: FactGroup[] = [];
  const similar = findSimilar<FactGroup>(worded.map(({ words }) => words));
  for (const { placed, words } of worded) {
    const negative = NEGATION.test(placed.prose.plain);
    const same = similar.near(words).find((g) => g.negative === negative && sayTheSame(g.words, words));
    if (same) {
      same.list.push(placed);
      same.definition ||= placed.fact.definition;
    } else {
      const group = { words, negative, definition: placed.fact.definition, list: [placed] };
      groups.push(group);
      similar.add(group);
    }
  }
  return groups.map((g) => {
    const disputed = similar
      .near(g.words)
      .some((o) => o.negative !== g.negative && likeness(o.words, g.words) > 0.75);
    const [first, ...also] = g.list.map((p) => p.prose);
    return {
      fact: { prose: first as Prose, also, ...(disputed ? { disputed: true as const } : {}) },
      definition: g.definition,
    };
  });
}
