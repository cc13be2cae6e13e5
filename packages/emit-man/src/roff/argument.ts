import { breaksOf } from './breaks.ts';
import { clean } from './clean.ts';
import { glyph } from './glyph.ts';

/** Gives a macro argument in quotes. A quotation mark or a newline inside would end it, so neither is left. */
export function argument(text: string): string {
  const characters = [
    ...clean(text)
      .replace(/[ \t\n]+/g, ' ')
      .trim(),
  ];
  const breaks = breaksOf(characters.includes(' ') ? [] : characters);
  const written = characters.map((character, index) => {
    const input = character === '"' ? '\\(dq' : glyph(character);
    return breaks.has(index) ? `${input}\\:` : input;
  });
  return `"${written.join('')}"`;
}
