import type { Part } from '../model.ts';

/** Gives the text that parts spell, with one blank between them. */
export function spell(parts: readonly Part[]): string {
  return parts.map(spellPart).join(' ');
}

/** Gives the text of one part. */
export function spellPart(part: Part): string {
  switch (part.kind) {
    case 'word':
    case 'operator':
      return part.text;
    case 'flag': {
      const text =
        part.value === undefined ? part.text : `${part.text}${part.glue ?? ' '}${spell(part.value)}`;
      return part.optional ? `[${text}]` : text;
    }
    case 'placeholder': {
      const name = part.choices ? part.choices.join('|') : part.name;
      const text = `<${name}>${part.repeat ? '...' : ''}`;
      return part.optional ? `[${text}]` : text;
    }
    case 'compound':
      return part.parts.map(spellPart).join('');
  }
}
