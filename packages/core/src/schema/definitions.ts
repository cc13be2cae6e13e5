import type { GenericSchema } from 'valibot';
import { part, template } from './command-line.ts';
import { concept } from './concept.ts';
import { diagnostic } from './diagnostic.ts';
import { doubt } from './doubt.ts';
import { entry } from './entry.ts';
import { point, span } from './place.ts';
import { inline, prose } from './prose.ts';
import { recipe } from './recipe.ts';
import { snippet } from './snippet.ts';
import { source } from './source.ts';
import { tool } from './tool.ts';
import { description, gloss, occurrence, variant } from './variant.ts';

/** The schemas that others use, under the names that they have in the model and in its JSON Schema. */
export const definitions: Readonly<Record<string, GenericSchema>> = {
  Point: point,
  Span: span,
  Inline: inline,
  Prose: prose,
  Part: part,
  Template: template,
  Description: description,
  Occurrence: occurrence,
  Variant: variant,
  Gloss: gloss,
  Entry: entry,
  Concept: concept,
  Recipe: recipe,
  Snippet: snippet,
  Source: source,
  ToolInfo: tool,
  Doubt: doubt,
  Diagnostic: diagnostic,
};
