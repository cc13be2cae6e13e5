import { fold } from './fold.ts';
import { glyph } from './glyph.ts';

/**
 * Gives the line that lexgrog(1) and makewhatis(8) read: `name \- description`, without fonts or break points.
 * Throws unless the description is one line of printable ASCII without backslashes: they read nothing else alike.
 */
export function nameLine(name: string, description: string): readonly string[] {
  if (!/^[!-[\]-~][ -[\]-~]*$/.test(description)) {
    throw new Error(`Cannot write the name line, expected plain ASCII: ${JSON.stringify(description)}`);
  }
  return fold([...`${name} - ${description}`].map(glyph).join(''));
}
