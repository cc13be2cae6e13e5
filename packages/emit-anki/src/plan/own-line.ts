import type { Placeholder, Variant } from '@cribnotes/core';
import { PLAIN, spellParts } from './spell-parts.ts';

/**
 * The line that the author wrote, where the row shows placeholders: the one that teaches more than they do, else the
 * row with his values put back, else another line of the notes.
 */
export function ownLine({
  template,
  example,
  examples,
}: Pick<Variant, 'template' | 'example' | 'examples'>): {
  readonly example?: string;
} {
  const filled = spellParts(template.parts, { ...PLAIN, slot: ownWord });
  const lines = [example?.line, filled, examples[0]?.line];
  const known = [undefined, template.text, spellParts(template.parts)];
  const line = lines.find((text) => !known.includes(text));
  return line === undefined ? {} : { example: line };
}

function ownWord({ value }: Placeholder): string | undefined {
  return value;
}
