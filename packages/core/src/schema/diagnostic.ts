import type { Diagnostic } from '../model.ts';
import { span } from './place.ts';
import { list, object, oneOf, optional, type Shape } from './shape.ts';
import { text } from './simple.ts';

export const diagnostic: Shape<Diagnostic> = object({
  rule: text,
  level: oneOf({ error: true, warning: true, info: true }),
  message: text,
  span,
  actual: optional(text),
  expected: optional(list(text)),
  hint: optional(text),
});
