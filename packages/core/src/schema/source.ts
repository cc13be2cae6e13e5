import type { LineFate, Source } from '../model.ts';
import { cases, list, object, oneOf, optional, type Shape } from './shape.ts';
import { count, date, position, sha256, text } from './simple.ts';

const lineFate: Shape<LineFate> = cases<LineFate>({
  printed: {
    line: position,
    as: oneOf({
      row: true,
      description: true,
      gloss: true,
      note: true,
      idea: true,
      task: true,
      file: true,
      heading: true,
      link: true,
    }),
    ref: optional(text),
  },
  'said-elsewhere': { line: position, ref: text },
  'left-out': { line: position, why: text },
});

export const source: Shape<Source> = object({
  id: text,
  title: optional(text),
  sha256,
  date: optional(date),
  encodingRepair: optional(object<Source['encodingRepair'] & object>({ as: text, edits: count })),
  ledger: list(lineFate),
});
