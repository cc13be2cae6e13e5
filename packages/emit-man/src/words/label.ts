import type { Gloss } from '@cribnotes/core';
import type { Span } from '../document.ts';
import { join, literal, placeholder, prose } from './span.ts';

/** Gives the tag of what a gloss explains: `-p, --publish list` with its value in italics. */
export function labelSpans(gloss: Gloss): readonly Span[] {
  switch (gloss.target.kind) {
    case 'flag':
      return join(
        gloss.label.split(', ').map((name) => bracketed(name)),
        ', ',
      );
    case 'placeholder':
      return [placeholder(gloss.label.replace(/^<([^<>]+)>$/, '$1'))];
    case 'operand':
    case 'word':
      return [literal(gloss.label)];
  }
}

/** `--name <value>`, `--color[=when]`, `--publish list`: the option, what stands between, the value. */
function bracketed(label: string): readonly Span[] {
  const [, option, between, value, end] = /^(-[^\s=[<]+)(\s*\[?=?\s*)(.*?)(\]?)$/.exec(label) ?? [];
  if (option === undefined || value === '') return [literal(label)];
  return [literal(option), prose(between!), ...valueSpans(value!), prose(end!)];
}

function valueSpans(value: string): readonly Span[] {
  if (!/[<>]/.test(value)) return [placeholder(value)];
  return value
    .split(/<([^<>]+)>/)
    .map((text, index) => (index % 2 === 1 ? placeholder(text) : literal(text)))
    .filter((span) => span.text !== '');
}
