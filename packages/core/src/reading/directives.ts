import type { Root } from 'mdast';
import type { Span } from '../model.ts';
import { nearest } from '../spelling.ts';
import { type Finding, quote } from './report.ts';
import { visit } from './visit.ts';

/** One `<!-- crib: … -->` comment: what the author says about the lines around it. */
export interface Directive {
  readonly kind: DirectiveKind;
  /** What stands after the word, without its quotes. */
  readonly value?: string;
  /** The line of the note, from 1, on which the comment starts. */
  readonly line: number;
  readonly span: Span;
}

/** What each directive takes behind its word. */
const directiveValues: Readonly<Record<DirectiveKind, 'none' | 'optional' | 'needed'>> = {
  skip: 'none',
  end: 'none',
  description: 'needed',
  concept: 'needed',
  recipe: 'optional',
  wrong: 'none',
  as: 'needed',
  ignore: 'needed',
  group: 'needed',
};

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

/** A directive before its place in the original is known; offsets are in the text of the note. */
export interface DirectiveDraft {
  readonly kind: DirectiveKind;
  readonly value?: string;
  readonly start: number;
  readonly end: number;
}

/** The directives of a note, with what is wrong about some. */
export interface DirectiveReading {
  readonly directives: readonly DirectiveDraft[];
  readonly findings: readonly Finding[];
}

const comment = /<!--\s*crib:\s*([^\s">-]*)\s*(.*?)\s*-->/gis;

/** Gives the directives that stand in HTML comments, in their order; a comment within code is only code. */
export function readDirectives(text: string, root: Root): DirectiveReading {
  const directives: DirectiveDraft[] = [];
  const findings: Finding[] = [];
  visit(root, (node) => {
    if (node.type !== 'html') return;
    const from = node.position?.start.offset ?? 0;
    for (const match of text.slice(from, node.position?.end.offset ?? from).matchAll(comment)) {
      const place = { start: from + match.index, end: from + match.index + match[0].length };
      const read = readDirective(match[1] ?? '', match[2] ?? '', place);
      if ('rule' in read) findings.push(read);
      else directives.push(read);
    }
  });
  return { directives, findings };
}

function readDirective(
  word: string,
  rest: string,
  place: { readonly start: number; readonly end: number },
): DirectiveDraft | Finding {
  const kind = word.toLowerCase();
  if (!isDirectiveKind(kind)) return unknownDirective(word, place);
  const value = unquote(rest);
  if (value === '' && directiveValues[kind] === 'needed') {
    const message = `the directive "${kind}" says nothing`;
    const hint = `write <!-- crib: ${kind} "…" -->`;
    return { rule: 'directive-value', level: 'error', message, hint, ...place };
  }
  return value === '' || directiveValues[kind] === 'none' ? { kind, ...place } : { kind, value, ...place };
}

function isDirectiveKind(word: string): word is DirectiveKind {
  return Object.hasOwn(directiveValues, word);
}

function unquote(words: string): string {
  return (/^["“'](.*)["”']$/s.exec(words)?.[1] ?? words).replace(/\s+/g, ' ').trim();
}

function unknownDirective(word: string, place: { readonly start: number; readonly end: number }): Finding {
  const kinds = Object.keys(directiveValues);
  const meant = nearest(word, kinds);
  return {
    rule: 'unknown-directive',
    level: 'error',
    message: `the directive ${quote(word)} is not known`,
    ...place,
    actual: word,
    expected: meant ? [meant] : kinds,
    hint: meant ? `did you mean "${meant}"?` : `known are ${kinds.join(', ')}`,
  };
}
