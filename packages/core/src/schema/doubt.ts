import type { Doubt } from '../model.ts';
import { span } from './place.ts';
import { list, object, optional, type Shape } from './shape.ts';
import { probability, text } from './simple.ts';

export const doubt: Shape<Doubt> = object({
  id: text,
  rule: text,
  span,
  choices: list(text),
  proposal: optional(text),
  doubt: probability,
});
