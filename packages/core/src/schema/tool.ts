import type { ToolInfo } from '../model.ts';
import { list, object, oneOf, optional, type Shape } from './shape.ts';
import { text } from './simple.ts';

export const verified: Shape<ToolInfo['verified']> = oneOf({ tool: true, documentation: true, shape: true });

export const tool: Shape<ToolInfo> = object({
  program: text,
  version: optional(text),
  verified,
  manuals: list(text),
  url: optional(text),
});
