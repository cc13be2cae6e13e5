import type { Group, ImageReference, SeeAlso, Topic } from '../model.ts';
import { concept } from './concept.ts';
import { diagnostic } from './diagnostic.ts';
import { entry } from './entry.ts';
import { span } from './place.ts';
import { recipe } from './recipe.ts';
import { list, object, optional, type Shape } from './shape.ts';
import { date, fileName, text, version } from './simple.ts';
import { snippet } from './snippet.ts';
import { source } from './source.ts';
import { tool } from './tool.ts';

const group: Shape<Group> = object({ id: text, title: text });

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
  tools: list(tool),
  sources: list(source),
  groups: list(group),
  entries: list(entry),
  concepts: list(concept),
  recipes: list(recipe),
  snippets: list(snippet),
  images: list(image),
  links: list(link),
  diagnostics: list(diagnostic),
});
