import type { PrintedForm, PrintedText } from '@cribnotes/core';
import type { NoteOnPaper, Row, Section, Step, Task } from './note-on-paper.ts';

type Concept = PrintedForm['concepts'][number];
type Snippet = PrintedForm['snippets'][number];

/** Where words stand on paper. */
export type Spot =
  | { readonly kind: 'title' | 'section-note'; readonly section: Section }
  | { readonly kind: 'description' | 'note'; readonly row: Row }
  | { readonly kind: 'gloss'; readonly row: Row; readonly part: string }
  | { readonly kind: 'term' | 'definition' | 'fact'; readonly concept: Concept }
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'step'; readonly task: Task; readonly step: Step }
  | { readonly kind: 'snippet' | 'remark'; readonly snippet: Snippet }
  | { readonly kind: 'summary' | 'link' };

/** Words on paper, where they stand, and the lines of the note that they come from. */
export interface Place {
  readonly spot: Spot;
  readonly text: string;
  readonly line: number | null;
  readonly end: number | null;
}

/** Gives all words on paper but the commands. */
export function placesOf({ printed, rows }: NoteOnPaper): readonly Place[] {
  const at = (spot: Spot, text: PrintedText | null | undefined): Place[] =>
    text?.text
      ? [{ spot, text: text.text, line: text.line ?? null, end: text.endLine ?? text.line ?? null }]
      : [];
  return [
    ...printed.groups.flatMap((section) => [
      ...at({ kind: 'title', section }, section.title),
      ...section.notes.flatMap((note) => at({ kind: 'section-note', section }, note)),
    ]),
    ...rows.flatMap((row) => [
      ...at({ kind: 'description', row }, row.description),
      ...row.notes.flatMap((note) => at({ kind: 'note', row }, note)),
      ...row.glosses.flatMap((gloss) => at({ kind: 'gloss', row, part: gloss.part }, gloss)),
    ]),
    ...printed.concepts.flatMap((concept) => [
      ...at({ kind: 'term', concept }, { text: concept.term, line: concept.line }),
      ...at({ kind: 'definition', concept }, concept.definition),
      ...concept.facts.flatMap((fact) => at({ kind: 'fact', concept }, fact)),
    ]),
    ...printed.tasks.flatMap((task) => [
      ...at({ kind: 'task', task }, task.title),
      ...task.steps.flatMap((step) => at({ kind: 'step', task, step }, step.note)),
    ]),
    ...printed.snippets.flatMap((snippet) => [
      ...at({ kind: 'snippet', snippet }, snippet.title),
      ...snippet.remarks.flatMap((remark) => at({ kind: 'remark', snippet }, remark)),
    ]),
    ...at({ kind: 'summary' }, printed.summary),
    ...printed.links.flatMap((link) => at({ kind: 'link' }, link)),
  ];
}

/** Says where words stand, for whoever reads about a fault. */
export function placeName({ spot, text }: Place): string {
  switch (spot.kind) {
    case 'title':
    case 'section-note':
      return `${spot.kind} of section "${spot.section.title?.text ?? ''}" {${text}}`;
    case 'description':
    case 'note':
      return `${spot.kind} of \`${spot.row.command}\` {${text}}`;
    case 'gloss':
      return `${spot.kind} of \`${spot.row.command}\` ${spot.part} {${text}}`;
    case 'term':
    case 'definition':
    case 'fact':
      return `${spot.kind} of idea "${spot.concept.term}" {${text}}`;
    case 'task':
    case 'step':
      return `${spot.kind} of task "${spot.task.title.text}" {${text}}`;
    case 'snippet':
    case 'remark':
    case 'summary':
    case 'link':
      return `${spot.kind} {${text}}`;
  }
}
