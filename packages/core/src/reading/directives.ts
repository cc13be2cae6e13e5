import type { Root } from 'mdast';
import { DECISIONS } from '../answers/decision.ts';
import { isAnswer } from '../answers/read-answer.ts';
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
  ask: 'needed',
  both: 'none',
  read: 'needed',
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
  | 'group'
  | 'ask'
  | 'both'
  | 'read';

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

const directive = /^\s*crib:\s*([^\s">-]*)(.*)$/is;

/** True for a line that is an answer and nothing else. */
export const isAnswerLine = (line: string): boolean => /^<!-- crib: read .*-->\s*$/.test(line);

/**
 * Gives where the answers at the end of a note begin; its length where none stand there. They are read whatever is above
 * them, also where a fence is never closed, and nothing above is read otherwise for them.
 */
export function answersStart(text: string): number {
  let start = text.length;
  for (let end = text.length; end > 0; ) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(from, end);
    if (isAnswerLine(line)) start = from;
    else if (line.trim() !== '') break;
    end = from - 1;
  }
  return start;
}

/**
 * Gives the directives that stand in HTML comments, in their order; a comment within code is only code, answers at the end
 * of the note aside.
 */
export function readDirectives(text: string, root: Root): DirectiveReading {
  const directives: DirectiveDraft[] = [];
  const findings: Finding[] = [];
  const readIn = (from: number, end: number): void => {
    for (const place of commentsIn(text, from, end)) {
      const [, word, rest] = directive.exec(text.slice(place.start + 4, place.end - 3)) ?? [];
      if (word === undefined) continue;
      const read = readDirective(word, (rest ?? '').trim(), place);
      if ('rule' in read) findings.push(read);
      else directives.push(read);
    }
  };
  visit(root, (node) => {
    if (node.type !== 'html') return;
    const from = node.position?.start.offset ?? 0;
    readIn(from, node.position?.end.offset ?? from);
  });
  readIn(answersStart(text), text.length);
  return { directives, findings };
}

/** Gives the places of whole comments; one look at a missing end is enough. */
function commentsIn(
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number }[] {
  const comments: { readonly start: number; readonly end: number }[] = [];
  let start = text.indexOf('<!--', from);
  while (start >= 0 && start < to) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0 || close + 3 > to) break;
    comments.push({ start, end: close + 3 });
    start = text.indexOf('<!--', close + 3);
  }
  return comments;
}

function readDirective(
  word: string,
  rest: string,
  place: { readonly start: number; readonly end: number },
): DirectiveDraft | Finding {
  const kind = word.toLowerCase();
  if (!isDirectiveKind(kind)) return unknownDirective(word, place);
  // What is quoted there are words of the note, and not the whole value.
  const value = kind === 'read' ? rest.replace(/\s+/g, ' ') : unquote(rest);
  if (value === '' && directiveValues[kind] === 'needed') {
    const message = `the directive "${kind}" says nothing`;
    const hint = `write <!-- crib: ${kind} "…" -->`;
    return { rule: 'directive-value', level: 'error', message, hint, ...place };
  }
  if (kind === 'read' && !isAnswer(value)) {
    const message = 'the directive "read" does not say what words are';
    const hint = `write <!-- crib: read "words" as … -->, with one of ${DECISIONS.join(', ')}`;
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
