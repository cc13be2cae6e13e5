import type { NoteDraft } from '../claims/note-draft.ts';
import { contrastedTerms } from '../concepts/contrasts.ts';
import { type FactDraft, idOf } from '../concepts/fact.ts';
import type { Lexicon } from '../concepts/lexicon.ts';
import { saidRelation } from '../concepts/relation-phrases.ts';
import { headingStatement } from '../findings/from-heading.ts';
import type { Relation, Span } from '../model.ts';
import type { Places } from './prose.ts';

/** A relation with the concept it belongs to. */
export interface PlacedRelation {
  readonly from: string;
  readonly kind: Relation['kind'];
  readonly to: string;
  readonly evidence: Span;
}

/** Gives the relations that one note says: contrasts by its headings and tables, the others by its facts. */
export function findRelations(
  draft: NoteDraft,
  facts: readonly FactDraft[],
  lexicon: Lexicon,
  places: Places,
): PlacedRelation[] {
  const contrasts = titlesOf(draft).flatMap(({ terms, line, text }) =>
    contrast(
      terms.map((term) => knownId(term, draft, lexicon)),
      places.span(line, line, text),
    ),
  );
  const said = facts.flatMap(({ whole }): PlacedRelation[] => {
    const relation = saidRelation(whole.text, lexicon);
    if (relation === undefined) return [];
    const { from, kind, to } = relation;
    return [{ from, kind, to, evidence: places.span(whole.line, whole.endLine) }];
  });
  return [...contrasts, ...said];
}

interface Contrasted {
  readonly terms: readonly string[];
  readonly line: number;
  readonly text: string;
}

function titlesOf(draft: NoteDraft): Contrasted[] {
  return draft.units.flatMap((unit): Contrasted[] => {
    if (unit.kind === 'heading') {
      const { text, line } = headingStatement(unit.block);
      const terms = contrastedTerms(text);
      return terms ? [{ terms, line, text }] : [];
    }
    if (unit.kind !== 'table' || unit.block.header.length !== 3) return [];
    // A column of properties, then one column for each of the two.
    const [, one, other] = unit.block.header.map((cell) => cell.text.trim());
    return [{ terms: [one ?? '', other ?? ''], line: unit.block.from, text: '' }];
  });
}

/** The concept of a term as a heading writes it, in singular or plural. */
function knownId(term: string, draft: NoteDraft, lexicon: Lexicon): string | undefined {
  const id = idOf(term, draft);
  if (lexicon.has(id)) return id;
  const subject = lexicon.subjectOf(term);
  return subject !== undefined && lexicon.term(subject)?.split(/\s+/).length === term.split(/\s+/).length
    ? subject
    : undefined;
}

function contrast(ids: readonly (string | undefined)[], evidence: Span): PlacedRelation[] {
  const [one, other] = ids;
  if (one === undefined || other === undefined || one === other) return [];
  return [
    { from: one, kind: 'contrasts', to: other, evidence },
    { from: other, kind: 'contrasts', to: one, evidence },
  ];
}

/** Gives the relations of one concept: each kind to each other concept once, with every place that says so. */
export function relationsOf(
  found: readonly PlacedRelation[],
  isConcept: (id: string) => boolean,
): Relation[] {
  const own = found.filter((r) => isConcept(r.to));
  return [...Map.groupBy(own, (r) => `${r.kind} ${r.to}`).values()].map((group): Relation => {
    const [first, ...rest] = group as [PlacedRelation, ...PlacedRelation[]];
    const evidence: [Span, ...Span[]] = [first.evidence];
    for (const { evidence: span } of rest)
      if (!evidence.some((e) => e.source === span.source && e.start.offset === span.start.offset))
        evidence.push(span);
    return { kind: first.kind, to: { kind: 'concept', id: first.to }, evidence };
  });
}
