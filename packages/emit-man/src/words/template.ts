import type { Flag, Part, Placeholder, Template } from '@cribnotes/core';
import type { Span } from '../document.ts';
import { join, literal, placeholder, prose } from './span.ts';

/** Gives a command line as man-pages(7) sets it: what is typed bold, what is replaced in italics, brackets roman. */
export function templateSpans(template: Template): readonly Span[] {
  return partSpans(template.parts);
}

/** Gives some parts of a command line in the same way. */
export function partSpans(parts: readonly Part[]): readonly Span[] {
  return join(parts.map(spansOf), ' ');
}

function spansOf(part: Part): readonly Span[] {
  switch (part.kind) {
    case 'word':
    case 'operator':
      return [literal(part.text)];
    case 'flag':
      return flagSpans(part);
    case 'placeholder':
      return placeholderSpans(part);
    case 'compound':
      return part.parts.flatMap(spansOf);
  }
}

function flagSpans(flag: Flag): readonly Span[] {
  return flag.optional ? [prose('['), ...givenFlag(flag), prose(']')] : givenFlag(flag);
}

function givenFlag(flag: Flag): readonly Span[] {
  const name = literal(flag.text);
  if (flag.value === undefined) return [name];
  const value = partSpans(flag.value);
  const glue = flag.glue ?? ' ';
  if (glue === '=') return [name, literal('='), ...value];
  return [name, prose(glue), ...value];
}

function placeholderSpans(part: Placeholder): readonly Span[] {
  const choices = part.choices ?? [];
  const name =
    choices.length > 0
      ? join(
          choices.map((choice) => [literal(choice)]),
          '|',
        )
      : [placeholder(part.name)];
  const repeated = part.repeat ? [...name, prose(' ...')] : name;
  return part.optional ? [prose('['), ...repeated, prose(']')] : repeated;
}
