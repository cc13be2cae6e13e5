import type { GoldConcept } from '../gold/annotation.ts';
import { isSameSentence } from '../text/likeness.ts';
import { cutAfter } from '../text/sentence-end.ts';
import { termKey } from '../text/terms.ts';
import type { PaperCounts } from './counts.ts';
import type { Tell } from './fault.ts';
import type { NoteOnPaper } from './note-on-paper.ts';

/** A term of the annotation with all that is said of it; several lines may define one. */
export interface Idea {
  readonly names: Set<string>;
  readonly definitions: string[];
  isRequired: boolean;
  readonly term: string;
  readonly line: number;
}

/** Gives the ideas of an annotation: definitions of one term, by whatever name, together. */
export function ideasOf(concepts: readonly GoldConcept[], keyOf: (term: string) => string): readonly Idea[] {
  const ideas: Idea[] = [];
  for (const { term, line, aliases = [], definition, altDefinitions = [], optional } of concepts) {
    const names = [term, ...aliases].map(keyOf);
    let idea = ideas.find((one) => names.some((name) => one.names.has(name)));
    if (!idea) {
      idea = { names: new Set(), definitions: [], isRequired: false, term, line };
      ideas.push(idea);
    }
    for (const name of names) idea.names.add(name);
    idea.definitions.push(definition, ...altDefinitions);
    if (!optional) idea.isRequired = true;
  }
  return ideas;
}

/** Counts the ideas on paper, false and lost ones, and those with their definition. */
export function countIdeas({ gold, printed }: NoteOnPaper, counts: PaperCounts, tell: Tell): void {
  const keyOf = (term: string): string => termKey(term, gold.tool);
  const ideas = ideasOf(gold.concepts, keyOf);
  const headings = new Set(gold.headings.map(({ text }) => keyOf(text)));
  const found = new Set<Idea>();
  for (const [name, concepts] of Map.groupBy(printed.concepts, ({ term }) => keyOf(term))) {
    if (name === '') continue;
    const names = [name, ...concepts.flatMap(({ aliases }) => aliases.map(keyOf))];
    const idea = ideas.find((one) => names.some((other) => one.names.has(other)));
    if (!idea) {
      // A box without a definition under a heading's words is what a section has left over.
      if (name === 'note' || (!concepts.some(({ definition }) => definition) && headings.has(name))) continue;
      const [first] = concepts;
      counts.ideas.false += 1;
      const said = first?.definition?.text ?? first?.facts[0]?.text ?? null;
      tell('idea-false', first?.line ?? null, first?.term ?? name, said);
      continue;
    }
    if (!idea.isRequired || found.has(idea)) continue;
    found.add(idea);
    counts.ideas.right += 1;
    const said = concepts
      .flatMap(({ definition, facts }) => [definition, ...facts])
      .flatMap((one) => (one?.text ? [one.text] : []));
    const wanted = idea.definitions.filter((text) => text !== '');
    const isDefined = wanted.some((text) => said.some((other) => isSameSentence(text, other)));
    if (wanted.length === 0 || isDefined) counts.ideas.defined += 1;
    else
      tell(
        'definition-wrong',
        idea.line,
        `${idea.term}  {${idea.definitions[0]}}`,
        concepts[0]?.definition?.text ?? null,
      );
  }
  for (const idea of ideas) {
    if (!idea.isRequired || found.has(idea)) continue;
    counts.ideas.lost += 1;
    tell('idea-lost', idea.line, idea.term, null);
  }
}

/** Counts the sentences about ideas, and those that end in their middle. */
export function countSentences(
  { printed }: NoteOnPaper,
  text: string,
  counts: PaperCounts,
  tell: Tell,
): void {
  const lines = text.replace(/\r\n/g, '\n').split('\n');
  for (const { term, definition, facts } of printed.concepts) {
    for (const sentence of [definition, ...facts]) {
      if (!sentence?.text || !sentence.line) continue;
      counts.sentences.n += 1;
      const rest = cutAfter(lines, sentence);
      if (rest === undefined) continue;
      counts.sentences.cut += 1;
      tell('sentence-cut', sentence.line, `${term}: …${sentence.text.slice(-60)}`, `goes on: ${rest}`);
    }
  }
}
