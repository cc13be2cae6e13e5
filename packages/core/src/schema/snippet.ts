import type { Snippet } from '../model.ts';
import { spans } from './place.ts';
import { prose } from './prose.ts';
import { list, object, optional, type Shape } from './shape.ts';
import { text, yes } from './simple.ts';

export const snippet: Shape<Snippet> = object({
  id: text,
  language: text,
  title: optional(prose),
  group: optional(text),
  lines: list(object<Snippet['lines'][number]>({ text, note: optional(prose), wrong: optional(yes) })),
  clean: text,
  spans,
});
