import type { Part, Template } from '../model.ts';
import { cases, later, list, object, oneOf, optional, type Shape } from './shape.ts';
import { text, yes } from './simple.ts';

const parts: Shape<readonly Part[]> = list(later(() => part));

export const part: Shape<Part> = cases<Part>({
  word: { role: oneOf({ program: true, subcommand: true, operand: true }), text },
  flag: {
    text,
    names: list(text),
    glue: optional(oneOf({ ' ': true, '=': true, '': true })),
    value: optional(parts),
    optional: optional(yes),
  },
  placeholder: {
    name: text,
    value: optional(text),
    written: optional(text),
    repeat: optional(yes),
    optional: optional(yes),
    choices: optional(list(text)),
  },
  compound: { parts },
  operator: { text },
});

export const template: Shape<Template> = object({ parts, text, body: optional(list(text)) });
