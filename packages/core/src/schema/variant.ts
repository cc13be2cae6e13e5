import type { Description, Example, Gloss, Occurrence, Repair, Variant } from '../model.ts';
import { template } from './command-line.ts';
import { span } from './place.ts';
import { prose } from './prose.ts';
import { cases, list, object, oneOf, optional, type Shape, some } from './shape.ts';
import { flag, probability, text, texts, yes } from './simple.ts';

export const effect: Shape<'read' | 'write' | 'destructive'> = oneOf({
  read: true,
  write: true,
  destructive: true,
});

export const description: Shape<Description> = object({
  prose,
  text,
  how: oneOf({
    before: true,
    after: true,
    inline: true,
    comment: true,
    heading: true,
    table: true,
    directive: true,
  }),
  shared: flag,
  confidence: probability,
});

const repair: Shape<Repair> = object({ rule: text, actual: text, expected: text });

export const occurrence: Shape<Occurrence> = object({
  span,
  raw: text,
  role: oneOf({ entry: true, mention: true, counterexample: true }),
  path: optional(list(text)),
  flags: optional(list(text)),
  headings: list(text),
  repairs: list(repair),
  ask: optional(text),
  both: optional(yes),
  description: optional(description),
});

const example: Shape<Example> = object({ line: text, values: texts, span });

export const gloss: Shape<Gloss> = object({
  target: cases<Gloss['target']>({
    flag: { name: text },
    operand: { text },
    placeholder: { text },
    word: { text },
  }),
  label: text,
  prose,
  also: optional(list(prose)),
  from: oneOf({ note: true, tool: true }),
});

export const variant: Shape<Variant> = object({
  id: text,
  group: text,
  template,
  flags: list(text),
  form: optional(text),
  effect: optional(effect),
  base: optional(text),
  adds: optional(text),
  description: optional(description),
  otherDescriptions: list(description),
  notes: list(prose),
  glosses: list(gloss),
  examples: list(example),
  example: optional(example),
  occurrences: some(occurrence),
});
