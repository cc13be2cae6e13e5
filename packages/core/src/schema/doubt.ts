import type { Choice, Doubt, DoubtAnchor } from '../model.ts';
import { span } from './place.ts';
import { list, object, optional, type Shape } from './shape.ts';
import { probability, text } from './simple.ts';

const choice: Shape<Choice> = object({
  key: text,
  says: text,
  is: optional(text),
  about: optional(text),
  mend: optional(text),
});

const anchor: Shape<DoubtAnchor> = object({
  words: text,
  after: optional(text),
  before: optional(text),
  under: optional(text),
});

export const doubt: Shape<Doubt> = object({
  id: text,
  rule: text,
  span,
  words: text,
  anchor,
  choices: list(choice),
  proposal: optional(text),
  commands: optional(list(span)),
  doubt: probability,
});
