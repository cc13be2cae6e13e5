import type { Group, GroupItem, ImageReference, SeeAlso, Topic } from '../model.ts';
import { concept } from './concept.ts';
import { diagnostic } from './diagnostic.ts';
import { doubt } from './doubt.ts';
import { entry } from './entry.ts';
import { span } from './place.ts';
import { prose } from './prose.ts';
import { recipe } from './recipe.ts';
import { cases, list, object, optional, type Shape } from './shape.ts';
import { sheet } from './sheet.ts';
import { date, fileName, position, text, version } from './simple.ts';
import { snippet } from './snippet.ts';
import { source } from './source.ts';
import { tool } from './tool.ts';

const item: Shape<GroupItem> = cases<GroupItem>({
  command: { entry: text, variant: text },
  keys: { entry: text },
  input: { entry: text },
  concept: { id: text },
  recipe: { id: text },
  snippet: { id: text },
  note: { prose },
});

const group: Shape<Group> = object({
  id: text,
  title: optional(text),
  level: position,
  span: optional(span),
  items: list(item),
});

const image: Shape<ImageReference> = object({ path: text, alt: text, span, near: optional(text) });

const link: Shape<SeeAlso> = object({ title: text, href: optional(text), span });

/** The whole model, as `crib show` prints it. */
export const topic: Shape<Topic> = object({
  schema: version,
  id: fileName,
  title: text,
  summary: optional(text),
  language: text,
  date: optional(date),
  sheet: optional(sheet),
  tools: list(tool),
  sources: list(source),
  groups: list(group),
  entries: list(entry),
  concepts: list(concept),
  recipes: list(recipe),
  snippets: list(snippet),
  images: list(image),
  links: list(link),
  doubts: list(doubt),
  diagnostics: list(diagnostic),
});
