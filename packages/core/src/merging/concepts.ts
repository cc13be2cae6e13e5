import type { NoteDraft } from '../claims/note-draft.ts';
import { type FactDraft, factsOf, idOf } from '../concepts/fact.ts';
import { cleanTerm } from '../concepts/term.ts';
import type { SettledNotes } from '../drafting/settle-terms.ts';
import { isInstruction } from '../lines/file-content.ts';
import { sentences } from '../lines/statement.ts';
import type { Concept, Fact, Prose, Relation } from '../model.ts';
import type { Places } from './prose.ts';
import { findRelations, type PlacedRelation, relationsOf } from './relations.ts';
import { sameFacts } from './same-facts.ts';
import type { LineRemark } from './snippets.ts';

/** A draft of a fact with the note it stands in. */
interface PlacedFact {
  readonly fact: FactDraft;
  readonly prose: Prose;
}

/** Gives the concepts of a topic with their facts; the same fact of several notes is one. `remarksIn`: those on lines of files. */
export function mergeConcepts(
  { drafts, lexicon, tools }: SettledNotes,
  placesOf: (draft: NoteDraft) => Places,
  remarksIn: (draft: NoteDraft) => readonly LineRemark[],
): Concept[] {
  const byConcept = new Map<string, PlacedFact[]>();
  const relations: PlacedRelation[] = [];
  for (const draft of drafts) {
    const assigned = factsOf(draft.verdicts);
    relations.push(...findRelations(draft, assigned, lexicon, placesOf(draft)));
    for (const fact of [...assigned, ...remarkFacts(draft, remarksIn(draft))]) {
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
      tools,
    ),
  );
}

/** The instruction begins the remark, or is its verb: "we are exposing the port" beside `EXPOSE`. */
function speaksOf(instruction: string, text: string): boolean {
  if (instruction === '') return false;
  const verb = instruction.replace(/E$/, '');
  return new RegExp(`^(?:the\\s+)?${instruction}\\s|\\b${verb}(?:ing|es|ed)\\s`, 'i').test(text);
}

/** A remark in a Dockerfile that speaks of its own instruction ("CMD will run when …") is a fact of it. */
function remarkFacts(draft: NoteDraft, remarks: readonly LineRemark[]): FactDraft[] {
  return remarks.flatMap(({ instruction, statement }): FactDraft[] => {
    if (!speaksOf(instruction, statement.text)) return [];
    return sentences(statement).map((sentence) => {
      // "And RUN executes while …" in a remark on CMD is about RUN.
      const term = /^(?:and\s+|the\s+)*([A-Z]{3,})\s/i.exec(sentence.text)?.[1] ?? '';
      const own = /^[A-Z]+$/.test(term) && isInstruction(`${term} x`) ? term : instruction;
      return {
        concept: idOf(own, draft),
        term: own,
        statement: { ...sentence, line: statement.line, endLine: statement.endLine },
        definition: false,
        founds: false,
        whole: statement,
      };
    });
  });
}

function makeConcept(
  id: string,
  facts: readonly PlacedFact[],
  relations: readonly Relation[],
  tools: ReadonlySet<string>,
): Concept {
  const terms = facts.map(({ fact }) => cleanTerm(fact.term));
  const counts = new Map<string, number>();
  for (const each of terms) counts.set(each, (counts.get(each) ?? 0) + 1);
  const count = (t: string): number => counts.get(t) ?? 0;
  const term =
    [...counts.keys()].sort((a, b) => count(b) - count(a) || a.length - b.length || (a < b ? -1 : 1))[0] ??
    id;
  const merged = mergeFacts(facts, tools);
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

/** The same fact of several notes is one; a sentence that defines speaks for its group. */
function mergeFacts(
  facts: readonly PlacedFact[],
  tools: ReadonlySet<string>,
): { fact: Fact; definition: boolean }[] {
  const groups = sameFacts(
    facts.map(({ fact, prose }) => ({
      plain: prose.plain,
      term: fact.term,
      source: prose.spans[0].source,
    })),
    tools,
  );
  return groups.map(({ own, also, disputed }) => {
    const at = (index: number): PlacedFact => facts[index] as PlacedFact;
    const speaker = own.map(at).find(({ fact }) => fact.definition) ?? at(own[0] ?? 0);
    const others = [...own, ...also].sort((a, b) => a - b).map(at);
    return {
      fact: {
        prose: speaker.prose,
        also: others.filter((placed) => placed !== speaker).map(({ prose }) => prose),
        ...(disputed ? { disputed: true as const } : {}),
      },
      definition: speaker.fact.definition,
    };
  });
}
