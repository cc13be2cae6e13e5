import type { Concept, Fact } from '@cribnotes/core';
import type { Density } from './command-rows.ts';
import { prose, proseOf } from './paragraphs.ts';
import { proseRuns } from './prose-runs.ts';
import type { Paragraph, Part, Row, Run } from './sheet.ts';

/** Gives the box of a concept: its term, its definition, and what the notes say about it. */
export function conceptRow(concept: Concept, section: readonly string[], density: Density): Row {
  const path = [...section, `Div#${concept.id}`];
  const title: Run[] = [{ text: concept.term, face: 'sans-bold' }];
  const others = concept.alsoKnownAs.filter((name) => name.toLowerCase() !== concept.term.toLowerCase());
  if (others.length > 0) title.push({ text: ` (${others.join(', ')})`, face: 'sans', tone: 'quiet' });
  const head: Part = { path: [...path, 'H3'], runs: [...title, { text: '  ', face: 'sans' }] };
  const definition: readonly Part[] = concept.definition
    ? [{ path: [...path, 'P#definition'], runs: factRuns(concept.definition) }]
    : [];
  const span = concept.definition?.prose.spans[0] ?? concept.facts[0]?.prose.spans[0];
  return {
    paragraphs:
      density === 'dense'
        ? dense(head, definition, concept.facts, path, span)
        : open(head, definition, concept.facts, path, span),
    before: 0.5,
    box: 'idea',
    anchor: concept.id,
  };
}

type Place = Paragraph['span'];

function open(
  head: Part,
  definition: readonly Part[],
  facts: readonly Fact[],
  path: readonly string[],
  span: Place,
): readonly Paragraph[] {
  const bullets = facts.map((fact, index) => {
    const item = [...path, 'L#facts', `LI#${index}`];
    return proseOf(
      [
        { path: [...item, 'Lbl'], runs: [{ text: '• ', face: 'sans' }] },
        { path: [...item, 'LBody'], runs: factRuns(fact) },
      ],
      { hang: 0.65, span: fact.prose.spans[0] },
    );
  });
  return [proseOf([head, ...definition], { span }), ...bullets];
}

function dense(
  head: Part,
  definition: readonly Part[],
  facts: readonly Fact[],
  path: readonly string[],
  span: Place,
): readonly Paragraph[] {
  const parts = facts.map((fact, index): Part => {
    const before: readonly Run[] =
      index > 0 || definition.length > 0 ? [{ text: ' • ', face: 'sans', tone: 'quiet' }] : [];
    return { path: [...path, `P#fact${index}`], runs: [...before, ...factRuns(fact)] };
  });
  return [proseOf([head, ...definition, ...parts], { span })];
}

function factRuns(fact: Fact): readonly Run[] {
  const doubt: readonly Run[] = fact.disputed
    ? [{ text: ' (another note says the opposite)', face: 'sans-italic', tone: 'quiet' }]
    : [];
  return [...proseRuns(fact.prose), ...doubt];
}

/** Gives a sentence that belongs to a section as a whole. */
export function remarkRow(section: readonly string[], key: string, runs: readonly Run[]): Row {
  return { paragraphs: [prose([...section, `P#${key}`], runs)], before: 0.3 };
}
