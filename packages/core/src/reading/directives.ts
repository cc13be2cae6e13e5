import type { Span } from '../model.ts';

/** One `<!-- crib: … -->` comment: what the author says about the lines around it. */
export interface Directive {
  readonly kind: DirectiveKind;
  /** What stands after the word, without its quotes. */
  readonly value?: string;
  /** The line of the note, from 1, on which the comment starts. */
  readonly line: number;
  readonly span: Span;
}

export type DirectiveKind =
  | 'skip'
  | 'end'
  | 'description'
  | 'concept'
  | 'recipe'
  | 'wrong'
  | 'as'
  | 'ignore'
  | 'group';
