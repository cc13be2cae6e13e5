import { breaksOf } from './breaks.ts';
import { clean } from './clean.ts';
import { glyph } from './glyph.ts';

/** Gives a macro argument in quotes. A quotation mark or a newline inside would end it, so neither is left. */
export function argument(text: string): string {
  const words = clean(text)
    .split(/[ \t\n]+/)
    .filter((word) => word !== '');
  return `"${words.map(quotable).join(' ')}"`;
}

function quotable(word: string): string {
  const characters = [...word];
  const breaks = breaksOf(characters);
  return characters
    .map((character, index) => {
      const input = character === '"' ? '\\(dq' : glyph(character);
      return breaks.has(index) ? `${input}\\:` : input;
    })
    .join('');
}
