import type { Concept, Fact } from '@cribnotes/core';
import { proseOf } from './paragraphs.ts';
import { proseRuns } from './prose-runs.ts';
import type { Paragraph, Part, RowContent, Run } from './sheet.ts';
import { splitAfterTerm } from './term.ts';

/** Gives the box of a concept: its term, with the tag of its heading, its definition, and what the notes say about it. */
export function conceptRow(concept: Concept, section: readonly string[], tag: string): RowContent {
  const path = [...section, `Div#${concept.id}`];
  const intro = introParts(concept, path, tag);
  const span = concept.definition?.prose.spans[0] ?? concept.facts[0]?.prose.spans[0];
  return {
    paragraphs: [proseOf(intro, { span }), ...listedFacts(concept.facts.slice(0, MOST_FACTS), path)],
    box: 'idea',
    anchor: concept.id,
  };
}

/** Of an idea, this many facts are printed; cards and page have all. */
export const MOST_FACTS = 4;

type Parts = [Part, ...Part[]];

/** A definition that begins with the term is its own heading: "An **image** is …"; else the term stands before it. */
function introParts(concept: Concept, path: readonly string[], tag: string): Parts {
  const others = concept.alsoKnownAs.filter((name) => name.toLowerCase() !== concept.term.toLowerCase());
  const names: readonly Run[] =
    others.length > 0 ? [{ text: ` (${others.join(', ')})`, face: 'sans', tone: 'quiet' }] : [];
  const words = concept.definition ? factRuns(concept.definition) : [];
  const split = splitAfterTerm(words, concept.term);
  const head = split?.head ?? [{ text: concept.term, face: 'sans-bold' as const }];
  const rest = split?.rest ?? words;
  const isJoined = split ? !split.parted : /^[,.;:)]/.test(rest[0]?.text ?? '');
  const gap: readonly Run[] = rest.length > 0 && !isJoined ? [{ text: ' ', face: 'sans' }] : [];
  const title: Part = { path: [...path, tag], runs: [...head, ...names, ...gap] };
  return rest.length > 0 ? [title, { path: [...path, 'P#definition'], runs: rest }] : [title];
}

function listedFacts(facts: readonly Fact[], path: readonly string[]): readonly Paragraph[] {
  return facts.map((fact, index) => {
    const item = [...path, 'L#facts', `LI#${index}`];
    return proseOf(
      [
        { path: [...item, 'Lbl'], runs: [{ text: '• ', face: 'sans' }] },
        { path: [...item, 'LBody'], runs: factRuns(fact) },
      ],
      { hang: 0.58, span: fact.prose.spans[0] },
    );
  });
}

function factRuns(fact: Fact): readonly Run[] {
  const doubt: readonly Run[] = fact.disputed
    ? [{ text: ' (another note says the opposite)', face: 'sans-italic', tone: 'quiet' }]
    : [];
  return [...proseRuns(fact.prose), ...doubt];
}
