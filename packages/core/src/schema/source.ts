import type { LineFate, Source } from '../model.ts';
import { list, object, oneOf, optional, type Shape } from './shape.ts';
import { count, date, position, sha256, text } from './simple.ts';

const lineFate: Shape<LineFate> = object({
  line: position,
  fate: oneOf({
    entry: true,
    mention: true,
    description: true,
    gloss: true,
    fact: true,
    note: true,
    heading: true,
    recipe: true,
    snippet: true,
    markup: true,
    ignored: true,
    unassigned: true,
  }),
  why: optional(text),
  ref: optional(text),
});

export const source: Shape<Source> = object({
  id: text,
  title: optional(text),
  sha256,
  date: optional(date),
  encodingRepair: optional(object<Source['encodingRepair'] & object>({ as: text, edits: count })),
  ledger: list(lineFate),
});
