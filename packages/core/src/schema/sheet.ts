import type { SheetSettings } from '../model.ts';
import { object, oneOf, optional, type Shape } from './shape.ts';
import { flag, position, text } from './simple.ts';

export const sheet: Shape<SheetSettings> = object({
  theme: optional(oneOf({ ink: true, colour: true, large: true })),
  pages: optional(position),
  columns: optional(position),
  paper: optional(text),
  ideas: optional(oneOf({ group: true, first: true, last: true, none: true })),
  split: optional(flag),
});
